-- 大厅接待.接待号数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_reception_queue" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 大厅接待.当场办结率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."办理结果" IS NOT DISTINCT FROM '过号'
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."办理结果" IS NOT DISTINCT FROM '过号'
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."办理结果" IS NOT DISTINCT FROM '过号'
    )
    AND "t1"."办理结果" IS NOT DISTINCT FROM '当场办结') AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_reception_queue" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 大厅接待.平均等候分钟
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."取号时间" IS NOT NULL
    )
    AND (
      "t1"."叫号时间" IS NOT NULL
    )) AS "记录数",
  AVG(
    CAST(EXTRACT(EPOCH FROM (
      "t1"."叫号时间" - "t1"."取号时间"
    )) AS DOUBLE PRECISION) / 60
  ) FILTER(WHERE
    "t1"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."取号时间" IS NOT NULL
    )
    AND (
      "t1"."叫号时间" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_reception_queue" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 大厅接待.平均办理分钟
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."叫号时间" IS NOT NULL
    )
    AND (
      "t1"."办结时间" IS NOT NULL
    )) AS "记录数",
  AVG(
    CAST(EXTRACT(EPOCH FROM (
      "t1"."办结时间" - "t1"."叫号时间"
    )) AS DOUBLE PRECISION) / 60
  ) FILTER(WHERE
    "t1"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."叫号时间" IS NOT NULL
    )
    AND (
      "t1"."办结时间" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_reception_queue" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 大厅接待.律师接待次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."律师值班" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_reception_queue" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."接待日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
