-- 信用承诺.承诺份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."承诺日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CREDIT_PROMISE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."承诺日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信用承诺.核查份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."核查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CREDIT_PROMISE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."核查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信用承诺.兑现率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."核查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."核查结果" IS NULL
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."核查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."核查结果" IS NULL
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."核查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."核查结果" IS NULL
    )
    AND "t1"."核查结果" IS NOT DISTINCT FROM '已兑现') AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."核查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."核查结果" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM LEDGER_CREDIT_PROMISE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."核查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
