-- 权责清单.权责事项数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_power_item" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."取消日期" IS NULL
      ) OR (
        "t0"."取消日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."注销日" IS NOT NULL
      ) AND (
        "t0"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 权责清单.行政许可事项数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."职权类别" IS NOT DISTINCT FROM '行政许可') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_power_item" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."取消日期" IS NULL
      ) OR (
        "t0"."取消日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."注销日" IS NOT NULL
      ) AND (
        "t0"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 权责清单.调整事项数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."最近调整日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_power_item" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."最近调整日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 权责清单.取消事项数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."取消日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_power_item" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."取消日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 权责清单.承接下放事项数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."承接日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."来源" IS NOT DISTINCT FROM '上级下放' OR "t1"."来源" IS NOT DISTINCT FROM '赋权'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_power_item" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."承接日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 权责清单.有责任人的事项占比
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND (
      "t1"."责任人" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_power_item" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."取消日期" IS NULL
      ) OR (
        "t0"."取消日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."注销日" IS NOT NULL
      ) AND (
        "t0"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
