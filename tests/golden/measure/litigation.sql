-- 行政应诉.应诉件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_litigation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.审结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_litigation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.败诉件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."败诉" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_litigation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.败诉率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."败诉" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_litigation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.负责人出庭率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开庭日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."开庭日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."开庭日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."负责人出庭" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_litigation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开庭日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.按期答辩率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."提交答辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."提交答辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."提交答辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."答辩期限止日" IS NOT NULL
      )
      AND (
        "t1"."答辩期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND "t1"."答辩期限" IS NOT DISTINCT FROM '按期'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_litigation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."提交答辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
