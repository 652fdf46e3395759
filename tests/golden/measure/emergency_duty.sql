-- 值班.值班班次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_emergency_duty" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 值班.值班人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."值班人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."值班人数") FILTER(WHERE
      "t1"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."值班人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_emergency_duty" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 值班.志愿者和民兵值班人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."其中志愿者和民兵" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."其中志愿者和民兵") FILTER(WHERE
      "t1"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."其中志愿者和民兵" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_emergency_duty" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 值班.二十四小时值班班次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."值班方式" IS NOT DISTINCT FROM '二十四小时') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_emergency_duty" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 值班.有突发事件的班次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."值班中的事件" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_emergency_duty" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
