-- 调研接待.接待次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."来访层级" IS NOT DISTINCT FROM '中央'
      OR "t1"."来访层级" IS NOT DISTINCT FROM '省级'
      OR "t1"."来访层级" IS NOT DISTINCT FROM '市级'
      OR "t1"."来访层级" IS NOT DISTINCT FROM '其他县（市、区）'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_visit_reception" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 调研接待.现场会承办次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."活动性质" IS NOT DISTINCT FROM '现场会'
    AND "t1"."本地承办" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_visit_reception" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
