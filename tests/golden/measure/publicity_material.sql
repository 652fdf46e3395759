-- 普法资料发放.发放份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发放日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."份数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."份数") FILTER(WHERE
      "t1"."发放日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."份数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_publicity_material" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发放日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法资料发放.宣传单发放份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发放日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."资料种类" IS NOT DISTINCT FROM '宣传单'
    AND (
      "t1"."份数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."份数") FILTER(WHERE
      "t1"."发放日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."资料种类" IS NOT DISTINCT FROM '宣传单'
      AND (
        "t1"."份数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_publicity_material" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发放日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法资料发放.宣传册发放份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发放日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."资料种类" IS NOT DISTINCT FROM '宣传册'
    AND (
      "t1"."份数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."份数") FILTER(WHERE
      "t1"."发放日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."资料种类" IS NOT DISTINCT FROM '宣传册'
      AND (
        "t1"."份数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_publicity_material" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发放日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法资料发放.累计发放份数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."份数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."份数") FILTER(WHERE
      (
        "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
      )
      AND (
        "t1"."份数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_publicity_material" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."happened_on" <= CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
