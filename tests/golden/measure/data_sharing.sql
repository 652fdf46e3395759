-- 政务数据共享.申请件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_data_sharing" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务数据共享.同意件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_data_sharing" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务数据共享.提供件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_data_sharing" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务数据共享.按期提供率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."提供期限止日" IS NOT NULL
      )
      AND (
        "t1"."提供期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND "t1"."提供期限" IS NOT DISTINCT FROM '按期'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_data_sharing" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务数据共享.减少材料份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."减少材料份数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."减少材料份数") FILTER(WHERE
      "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."减少材料份数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_data_sharing" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
