-- 应急物资.储备物资种数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."入库日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."出库日期" IS NULL
      ) OR (
        "t1"."出库日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND (
      "t1"."物资名称" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."物资名称", NFKC), '\s', '', 'g')) FILTER(WHERE
    (
      "t1"."入库日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."出库日期" IS NULL
      ) OR (
        "t1"."出库日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND (
      "t1"."物资名称" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_SUPPLY_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."入库日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."出库日期" IS NULL
      ) OR (
        "t0"."出库日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 应急物资.储备点数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."入库日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."出库日期" IS NULL
      ) OR (
        "t1"."出库日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND (
      "t1"."存放地点" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."存放地点", NFKC), '\s', '', 'g')) FILTER(WHERE
    (
      "t1"."入库日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."出库日期" IS NULL
      ) OR (
        "t1"."出库日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND (
      "t1"."存放地点" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_SUPPLY_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."入库日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."出库日期" IS NULL
      ) OR (
        "t0"."出库日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
