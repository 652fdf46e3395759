-- 普法资料入库.入库份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."入库日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."入库份数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."入库份数") FILTER(WHERE
      "t1"."入库日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."入库份数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_material_stock" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."入库日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法资料入库.累计入库份数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."入库份数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."入库份数") FILTER(WHERE
      (
        "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
      )
      AND (
        "t1"."入库份数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_material_stock" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."happened_on" <= CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法资料入库.累计盘亏份数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."盘亏份数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."盘亏份数") FILTER(WHERE
      (
        "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
      )
      AND (
        "t1"."盘亏份数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_material_stock" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."happened_on" <= CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法资料入库.期末库存份数
-- 普法资料入库.累计入库份数 - 普法资料入库.累计盘亏份数 - 普法资料发放.累计发放份数
