-- 名册.在册人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."聘任日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."聘期至" IS NULL
      ) OR (
        "t1"."聘期至" >= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_ROSTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."聘任日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."聘期至" IS NULL
      ) OR (
        "t0"."聘期至" >= CAST(%(as_of)s AS DATE)
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

-- 名册.到期人数
SELECT
  COUNT(*) FILTER(WHERE
    LEDGER_ANY_WITHIN("t1"."聘期至（届满）", CAST(%(period_start)s AS DATE), CAST(%(as_of)s AS DATE))) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ROSTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND LEDGER_ANY_WITHIN("t0"."聘期至（届满）", CAST(%(period_start)s AS DATE), CAST(%(as_of)s AS DATE))
  OFFSET 0
) AS "t1"

-- 名册.调解员人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."聘任日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."聘期至" IS NULL
      ) OR (
        "t1"."聘期至" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."职务" IS NOT DISTINCT FROM '调解员') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ROSTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."聘任日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."聘期至" IS NULL
      ) OR (
        "t0"."聘期至" >= CAST(%(as_of)s AS DATE)
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
