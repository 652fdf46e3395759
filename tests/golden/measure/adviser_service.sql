-- 法律顾问服务.服务次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_adviser_service" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问服务.服务人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_adviser_service" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问服务.有服务记录的村数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."村居" IS NOT NULL
    )
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."村居（同一）") FILTER(WHERE
    "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."村居" IS NOT NULL
    )
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_adviser_service" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问服务.村均服务次数
-- 法律顾问服务.村级服务次数 / 法律顾问合同.有法律顾问的村数

-- 法律顾问服务.村级服务次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_adviser_service" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问服务.服务过的顾问人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."顾问律师" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."顾问律师（同一）") FILTER(WHERE
    "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."顾问律师" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_adviser_service" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问服务.巡回服务次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."服务事项" IS NOT DISTINCT FROM '巡回服务') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_adviser_service" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问服务.律师接访值班次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."服务事项" IS NOT DISTINCT FROM '信访接待值班') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_adviser_service" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问服务.到村到场服务次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."服务方式" IS NOT DISTINCT FROM '到村到场') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_adviser_service" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问服务.出具法律意见书件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."法律意见书文号" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_adviser_service" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
