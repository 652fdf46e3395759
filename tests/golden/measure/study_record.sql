-- 个人学法.学时合计
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."学时" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."学时") FILTER(WHERE
      "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."学时" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_study_record" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 个人学法.参学人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."参学人" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."参学人（同一）") FILTER(WHERE
    "t1"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."参学人" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_study_record" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."学习日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 个人学法.人均学时
-- 个人学法.学时合计 / 个人学法.参学人数
