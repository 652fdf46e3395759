-- 学法.学法次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_law_learning" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 学法.中心组学法次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."学习形式" IS NOT DISTINCT FROM '党委理论中心组') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_law_learning" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 学法.会前学法次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."学习形式" IS NOT DISTINCT FROM '党委会会前学法') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_law_learning" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 学法.参学人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."参加人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参加人数") FILTER(WHERE
      "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."参加人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_law_learning" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 学法.主要负责人参加率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."主要负责人参加" IS NULL
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."主要负责人参加" IS NULL
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."主要负责人参加" IS NULL
    )
    AND "t1"."主要负责人参加" IS NOT DISTINCT FROM TRUE) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."主要负责人参加" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM "ledger_law_learning" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 学法.诵读宪法人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."学习形式" IS NOT DISTINCT FROM '诵读宪法'
    AND (
      "t1"."参加人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参加人数") FILTER(WHERE
      "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."学习形式" IS NOT DISTINCT FROM '诵读宪法'
      AND (
        "t1"."参加人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_law_learning" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
