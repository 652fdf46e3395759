-- 应急演练.演练次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_drill" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 应急演练.演练类别数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."演练类别" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."演练类别") FILTER(WHERE
    "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."演练类别" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_drill" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 应急演练.参演人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."参加人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参加人次") FILTER(WHERE
      "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."参加人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_drill" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 应急演练.每个预案平均演练次数
-- 应急演练.演练次数 / 应急预案.有效预案数

-- 应急演练.出动车辆
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."出动车辆" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."出动车辆") FILTER(WHERE
      "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."出动车辆" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_drill" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 应急演练.需修订预案次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."需修订预案" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_drill" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 应急演练.已评估占比
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."评估结论" IS NOT NULL
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."评估结论" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM "ledger_drill" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
