-- 法治讲座.讲座次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_lecture" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法治讲座.讲座人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."听众人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."听众人次") FILTER(WHERE
      "t1"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."听众人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_lecture" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法治讲座.青少年讲座次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."听众类型" IS NOT DISTINCT FROM '青少年') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_lecture" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法治讲座.讲座覆盖村数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."村居" IS NOT NULL
    )
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."村居（同一）") FILTER(WHERE
    "t1"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."村居" IS NOT NULL
    )
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_lecture" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法治讲座.领导班子讲座次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."举办方" IS NOT DISTINCT FROM '领导班子') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_lecture" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法治讲座.主要负责人宣讲次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."主讲人身份" IS NOT DISTINCT FROM '主要负责人') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_lecture" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法治讲座.大型讲座次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."规模" IS NOT DISTINCT FROM '大型') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_lecture" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法治讲座.大型讲座人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."规模" IS NOT DISTINCT FROM '大型'
    AND (
      "t1"."听众人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."听众人次") FILTER(WHERE
      "t1"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."规模" IS NOT DISTINCT FROM '大型'
      AND (
        "t1"."听众人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_lecture" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."讲座日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
