-- 岗位比武.比武次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."比武日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."比武名称" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."比武名称", NFKC), '\s', '', 'g')) FILTER(WHERE
    "t1"."比武日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."比武名称" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_contest" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."比武日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 岗位比武.参赛人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."比武日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_contest" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."比武日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 岗位比武.获奖人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."比武日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."获奖" IS NOT DISTINCT FROM '一等奖'
      OR "t1"."获奖" IS NOT DISTINCT FROM '二等奖'
      OR "t1"."获奖" IS NOT DISTINCT FROM '三等奖'
      OR "t1"."获奖" IS NOT DISTINCT FROM '优胜奖'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_contest" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."比武日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 岗位比武.平均成绩
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."比武日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."成绩" IS NOT NULL
    )) AS "记录数",
  AVG("t1"."成绩") FILTER(WHERE
    "t1"."比武日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."成绩" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_contest" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."比武日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
