-- 荣誉.获得荣誉数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."授予日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HONOR_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."授予日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 荣誉.便民服务荣誉数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."授予日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."称号类别" IS NOT DISTINCT FROM '便民服务') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HONOR_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."授予日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 荣誉.民主法治示范村数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."授予日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."称号类别" IS NOT DISTINCT FROM '民主法治示范村（社区）') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HONOR_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."授予日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 荣誉.期末民主法治示范村数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."授予日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."失效日期" IS NULL
      ) OR (
        "t1"."失效日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."称号类别" IS NOT DISTINCT FROM '民主法治示范村（社区）'
    AND (
      "t1"."获得单位" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."获得单位", NFKC), '\s', '', 'g')) FILTER(WHERE
    (
      "t1"."授予日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."失效日期" IS NULL
      ) OR (
        "t1"."失效日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."称号类别" IS NOT DISTINCT FROM '民主法治示范村（社区）'
    AND (
      "t1"."获得单位" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_HONOR_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."授予日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."失效日期" IS NULL
      ) OR (
        "t0"."失效日期" >= CAST(%(as_of)s AS DATE)
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
