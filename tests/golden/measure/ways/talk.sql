-- 宣讲.场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_talk" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣讲.人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."人数") FILTER(WHERE
      "t1"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_talk" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣讲.每月至少
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  ARRAY_AGG(CAST("t1"."日期" AS VARCHAR) || ' ' || '') FILTER(WHERE
    (
      CAST("t1"."日期" AS VARCHAR) || ' ' || ''
    ) IS NOT NULL
    AND "t1"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_talk" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣讲.每村每季至少
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  ARRAY_AGG(CAST("t1"."日期" AS VARCHAR) || ' ' || COALESCE("t1"."地点", '')) FILTER(WHERE
    (
      CAST("t1"."日期" AS VARCHAR) || ' ' || COALESCE("t1"."地点", '')
    ) IS NOT NULL
    AND "t1"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_talk" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣讲.平均小时
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."开始" IS NOT NULL
    )
    AND (
      "t1"."结束" IS NOT NULL
    )) AS "记录数",
  AVG(CAST(EXTRACT(EPOCH FROM (
    "t1"."结束" - "t1"."开始"
  )) AS DOUBLE PRECISION) / 60) FILTER(WHERE
    "t1"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."开始" IS NOT NULL
    )
    AND (
      "t1"."结束" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_talk" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
