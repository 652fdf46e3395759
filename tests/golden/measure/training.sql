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
    AND COALESCE(CAST("t1"."培训对象" AS VARCHAR[]) @> ARRAY[CAST('人民调解员' AS VARCHAR)], FALSE)) AS "记录数"
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
    AND COALESCE(CAST("t1"."培训对象" AS VARCHAR[]) @> ARRAY[CAST('人民调解员' AS VARCHAR)], FALSE)) AS "记录数",
  ARRAY_AGG(CAST("t1"."培训日期" AS VARCHAR) || ' ' || '') FILTER(WHERE
    (
      CAST("t1"."培训日期" AS VARCHAR) || ' ' || ''
    ) IS NOT NULL
    AND "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."培训对象" AS VARCHAR[]) @> ARRAY[CAST('人民调解员' AS VARCHAR)], FALSE)) AS "值"
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
      COALESCE(CAST("t1"."培训对象" AS VARCHAR[]) @> ARRAY[CAST('村（社区）两委成员' AS VARCHAR)], FALSE)
      OR COALESCE(CAST("t1"."培训对象" AS VARCHAR[]) @> ARRAY[CAST('法律明白人' AS VARCHAR)], FALSE)
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
    AND COALESCE(CAST("t1"."培训对象" AS VARCHAR[]) @> ARRAY[CAST('行政执法人员' AS VARCHAR)], FALSE)) AS "记录数"
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
    AND COALESCE(CAST("t1"."培训对象" AS VARCHAR[]) @> ARRAY[CAST('行政执法人员' AS VARCHAR)], FALSE)
    AND (
      "t1"."参训人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参训人次") FILTER(WHERE
      "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND COALESCE(CAST("t1"."培训对象" AS VARCHAR[]) @> ARRAY[CAST('行政执法人员' AS VARCHAR)], FALSE)
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
    AND COALESCE(CAST("t1"."培训对象" AS VARCHAR[]) @> ARRAY[CAST('法律明白人' AS VARCHAR)], FALSE)
    AND (
      "t1"."参训人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参训人次") FILTER(WHERE
      "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND COALESCE(CAST("t1"."培训对象" AS VARCHAR[]) @> ARRAY[CAST('法律明白人' AS VARCHAR)], FALSE)
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

-- 培训.分对象培训人次
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."分对象.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."分对象.对象人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."分对象.对象人次") FILTER(WHERE
      "t1"."分对象.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."分对象.对象人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_training_分对象" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."分对象.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 培训.线上培训次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."培训方式" IS NOT DISTINCT FROM '线上'
      OR "t1"."培训方式" IS NOT DISTINCT FROM '线上线下结合'
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

-- 培训.参训率
-- 培训.写明应训的参训人次 / 培训.应训人次

-- 培训.写明应训的参训人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."应训人次" IS NOT NULL
    )
    AND (
      "t1"."参训人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参训人次") FILTER(WHERE
      "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."应训人次" IS NOT NULL
      )
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

-- 培训.应训人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."应训人次" IS NOT NULL
    )
    AND (
      "t1"."应训人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."应训人次") FILTER(WHERE
      "t1"."培训日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."应训人次" IS NOT NULL
      )
      AND (
        "t1"."应训人次" IS NOT NULL
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
