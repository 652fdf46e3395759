-- 专家库.在库专家人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."聘任日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."解聘日期" IS NULL
      ) OR (
        "t1"."解聘日期" >= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_EXPERT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."聘任日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."解聘日期" IS NULL
      ) OR (
        "t0"."解聘日期" >= CAST(%(as_of)s AS DATE)
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

-- 专家库.新聘专家人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."聘任日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_EXPERT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."聘任日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 专家库.法律专家人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."聘任日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."解聘日期" IS NULL
      ) OR (
        "t1"."解聘日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND COALESCE(CAST("t1"."专业领域" AS VARCHAR[]) @> ARRAY[CAST('法律' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_EXPERT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."聘任日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."解聘日期" IS NULL
      ) OR (
        "t0"."解聘日期" >= CAST(%(as_of)s AS DATE)
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
