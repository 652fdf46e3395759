-- 网格.网格数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."划定日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_GRID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."划定日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 网格.网格员配备率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."划定日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."划定日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."划定日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."网格员" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_GRID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."划定日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 网格.没有网格员的网格数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."划定日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      "t1"."网格员" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_GRID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."划定日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
