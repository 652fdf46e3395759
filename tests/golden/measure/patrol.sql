-- 平安巡防.巡逻次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 平安巡防.夜间巡逻次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."时段" IS NOT DISTINCT FROM '夜间') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 平安巡防.出动车辆
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."出动车辆" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."出动车辆") FILTER(WHERE
      "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."出动车辆" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 平安巡防.出动人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."出动人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."出动人次") FILTER(WHERE
      "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."出动人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 平安巡防.巡查公共重点场所
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."巡查公共场所" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."巡查公共场所") FILTER(WHERE
      "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."巡查公共场所" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 平安巡防.巡查重点单位
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."巡查重点单位" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."巡查重点单位") FILTER(WHERE
      "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."巡查重点单位" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 平安巡防.平均每次出动人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."出动人次" IS NOT NULL
    )) AS "记录数",
  AVG("t1"."出动人次") FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."出动人次" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 平安巡防.平均巡逻小时
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."出发时间" IS NOT NULL
    )
    AND (
      "t1"."返回时间" IS NOT NULL
    )) AS "记录数",
  AVG(
    CAST(EXTRACT(EPOCH FROM (
      "t1"."返回时间" - "t1"."出发时间"
    )) AS DOUBLE PRECISION) / 60
  ) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."出发时间" IS NOT NULL
    )
    AND (
      "t1"."返回时间" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 平安巡防.发现问题数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."发现问题数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."发现问题数") FILTER(WHERE
      "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."发现问题数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 平安巡防.当场处置数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."当场处置数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."当场处置数") FILTER(WHERE
      "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."当场处置数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 平安巡防.移交隐患次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."移交隐患" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 平安巡防.每队每月最少巡逻次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."巡逻队伍" IS NOT NULL
    )) AS "记录数",
  ARRAY_AGG(
    CAST("t1"."巡逻日期" AS VARCHAR) || ' ' || COALESCE(REGEXP_REPLACE(NORMALIZE("t1"."巡逻队伍", NFKC), '\s', '', 'g'), '')
  ) FILTER(WHERE
    (
      CAST("t1"."巡逻日期" AS VARCHAR) || ' ' || COALESCE(REGEXP_REPLACE(NORMALIZE("t1"."巡逻队伍", NFKC), '\s', '', 'g'), '')
    ) IS NOT NULL
    AND "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."巡逻队伍" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_patrol" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
