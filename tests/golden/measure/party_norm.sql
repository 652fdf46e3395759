-- 内部规范.现行制度数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."施行日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."失效日期" IS NULL
      ) OR (
        "t1"."失效日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PARTY_NORM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."施行日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."失效日期" IS NULL
      ) OR (
        "t0"."失效日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 内部规范.新定制度数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."施行日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PARTY_NORM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."施行日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
