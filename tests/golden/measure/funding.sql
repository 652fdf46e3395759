-- 法治经费.安排金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."收支" IS NOT DISTINCT FROM '安排'
    AND (
      "t1"."金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."金额") FILTER(WHERE
      "t1"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."收支" IS NOT DISTINCT FROM '安排'
      AND (
        "t1"."金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_funding" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法治经费.支出金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."收支" IS NOT DISTINCT FROM '支出'
    AND (
      "t1"."金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."金额") FILTER(WHERE
      "t1"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."收支" IS NOT DISTINCT FROM '支出'
      AND (
        "t1"."金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_funding" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法治经费.办公经费落实金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."收支" IS NOT DISTINCT FROM '安排'
    AND "t1"."经费项目" IS NOT DISTINCT FROM '办公经费'
    AND (
      "t1"."金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."金额") FILTER(WHERE
      "t1"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."收支" IS NOT DISTINCT FROM '安排'
      AND "t1"."经费项目" IS NOT DISTINCT FROM '办公经费'
      AND (
        "t1"."金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_funding" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法治经费.以奖代补金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."收支" IS NOT DISTINCT FROM '安排'
    AND "t1"."经费项目" IS NOT DISTINCT FROM '以奖代补'
    AND (
      "t1"."金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."金额") FILTER(WHERE
      "t1"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."收支" IS NOT DISTINCT FROM '安排'
      AND "t1"."经费项目" IS NOT DISTINCT FROM '以奖代补'
      AND (
        "t1"."金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_funding" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发生日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
