-- 考试成绩.应考人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_exam_score" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 考试成绩.参考率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."是否参考" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_exam_score" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 考试成绩.合格率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."是否参考" IS NOT DISTINCT FROM TRUE) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."是否参考" IS NOT DISTINCT FROM TRUE) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."是否参考" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."结果" IS NOT DISTINCT FROM '优秀'
      OR "t1"."结果" IS NOT DISTINCT FROM '合格'
      OR "t1"."结果" IS NOT DISTINCT FROM '补考合格'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_exam_score" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 考试成绩.缺考人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."是否参考" IS NOT DISTINCT FROM FALSE) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_exam_score" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
