-- 结对共建.结对组数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."结对日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."解除日期" IS NULL
      ) OR (
        "t1"."解除日期" >= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_PAIRING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结对日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."解除日期" IS NULL
      ) OR (
        "t0"."解除日期" >= CAST(%(as_of)s AS DATE)
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

-- 结对共建.有结对的村数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."结对日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."解除日期" IS NULL
      ) OR (
        "t1"."解除日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."结对村居" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."结对村居（同一）") FILTER(WHERE
    (
      "t1"."结对日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."解除日期" IS NULL
      ) OR (
        "t1"."解除日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."结对村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PAIRING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结对日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."解除日期" IS NULL
      ) OR (
        "t0"."解除日期" >= CAST(%(as_of)s AS DATE)
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

-- 结对共建.联系户数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."结对日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."解除日期" IS NULL
      ) OR (
        "t1"."解除日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."联系户数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."联系户数") FILTER(WHERE
      (
        "t1"."结对日期" <= CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."解除日期" IS NULL
        ) OR (
          "t1"."解除日期" >= CAST(%(as_of)s AS DATE)
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
        "t1"."联系户数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PAIRING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结对日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."解除日期" IS NULL
      ) OR (
        "t0"."解除日期" >= CAST(%(as_of)s AS DATE)
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
