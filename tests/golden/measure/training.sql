-- 培训.培训次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_training" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 培训.培训人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."参训人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参训人次") FILTER(WHERE
      "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."参训人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_training" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 培训.法律顾问培训次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."举办方" IS NOT DISTINCT FROM '法律顾问') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_training" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 培训.法律顾问培训人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."举办方" IS NOT DISTINCT FROM '法律顾问'
    AND (
      "t1"."参训人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参训人次") FILTER(WHERE
      "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."举办方" IS NOT DISTINCT FROM '法律顾问'
      AND (
        "t1"."参训人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_training" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 培训.调解员培训次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."培训对象" IS NOT DISTINCT FROM '人民调解员') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_training" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 培训.调解员每季最少培训次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."培训对象" IS NOT DISTINCT FROM '人民调解员') AS "记录数",
  ARRAY_AGG(CAST("t1"."培训日期" AS VARCHAR) || ' ' || '') FILTER(WHERE
    (
      CAST("t1"."培训日期" AS VARCHAR) || ' ' || ''
    ) IS NOT NULL
    AND "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."培训对象" IS NOT DISTINCT FROM '人民调解员') AS "值"
FROM (
  SELECT
    *
  FROM "ledger_training" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 培训.村干部和法律明白人培训次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."培训对象" IS NOT DISTINCT FROM '村（社区）两委成员'
      OR "t1"."培训对象" IS NOT DISTINCT FROM '法律明白人'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_training" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 培训.执法人员培训次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."培训对象" IS NOT DISTINCT FROM '行政执法人员') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_training" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 培训.执法人员培训人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."培训对象" IS NOT DISTINCT FROM '行政执法人员'
    AND (
      "t1"."参训人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参训人次") FILTER(WHERE
      "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."培训对象" IS NOT DISTINCT FROM '行政执法人员'
      AND (
        "t1"."参训人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_training" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 培训.法律明白人培训人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."培训对象" IS NOT DISTINCT FROM '法律明白人'
    AND (
      "t1"."参训人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参训人次") FILTER(WHERE
      "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."培训对象" IS NOT DISTINCT FROM '法律明白人'
      AND (
        "t1"."参训人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_training" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
