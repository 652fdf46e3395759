-- 考试.考试次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_exam" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 考试.执法人员年检参考人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."考试类别" IS NOT DISTINCT FROM '执法人员年检考试'
    AND (
      "t1"."参考人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参考人数") FILTER(WHERE
      "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."考试类别" IS NOT DISTINCT FROM '执法人员年检考试'
      AND (
        "t1"."参考人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_exam" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 考试.新增执法人员参考人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."考试类别" IS NOT DISTINCT FROM '新增执法人员培训考试'
    AND (
      "t1"."参考人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参考人数") FILTER(WHERE
      "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."考试类别" IS NOT DISTINCT FROM '新增执法人员培训考试'
      AND (
        "t1"."参考人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_exam" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 考试.新增执法人员合格人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."考试类别" IS NOT DISTINCT FROM '新增执法人员培训考试'
    AND (
      "t1"."合格人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."合格人数") FILTER(WHERE
      "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."考试类别" IS NOT DISTINCT FROM '新增执法人员培训考试'
      AND (
        "t1"."合格人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_exam" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 考试.领导干部参考人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."考试类别" IS NOT DISTINCT FROM '领导干部宪法法律知识考试'
    AND (
      "t1"."参考人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参考人数") FILTER(WHERE
      "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."考试类别" IS NOT DISTINCT FROM '领导干部宪法法律知识考试'
      AND (
        "t1"."参考人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_exam" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 考试.成绩公示率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."成绩公示日期" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_exam" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."考试日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
