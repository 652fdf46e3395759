-- 设施建设.建成设施数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."建成日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."建成日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_facility" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."建成日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 设施建设.雪亮工程覆盖村数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."建成日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."设施类别" IS NOT DISTINCT FROM '雪亮工程点位'
    AND (
      "t1"."村居" IS NOT NULL
    )
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."村居（同一）") FILTER(WHERE
    "t1"."建成日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."设施类别" IS NOT DISTINCT FROM '雪亮工程点位'
    AND (
      "t1"."村居" IS NOT NULL
    )
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_facility" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."建成日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
