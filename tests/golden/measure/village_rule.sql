-- 村规民约.现行份数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."通过日期" <= CAST(%(as_of)s AS DATE)
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
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_VILLAGE_RULE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."通过日期" <= CAST(%(as_of)s AS DATE)
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

-- 村规民约.有村规民约的村数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."通过日期" <= CAST(%(as_of)s AS DATE)
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
    AND (
      "t1"."种类名称" IS NOT DISTINCT FROM '村规民约'
      OR "t1"."种类名称" IS NOT DISTINCT FROM '居民公约'
    )
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."村居（同一）") FILTER(WHERE
    (
      "t1"."通过日期" <= CAST(%(as_of)s AS DATE)
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
    AND (
      "t1"."种类名称" IS NOT DISTINCT FROM '村规民约'
      OR "t1"."种类名称" IS NOT DISTINCT FROM '居民公约'
    )
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_VILLAGE_RULE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."通过日期" <= CAST(%(as_of)s AS DATE)
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

-- 村规民约.备案率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."通过日期" <= CAST(%(as_of)s AS DATE)
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
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."通过日期" <= CAST(%(as_of)s AS DATE)
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
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."通过日期" <= CAST(%(as_of)s AS DATE)
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
    AND (
      "t1"."备案日期" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_VILLAGE_RULE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."通过日期" <= CAST(%(as_of)s AS DATE)
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

-- 村规民约.结合实际占比
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."通过日期" <= CAST(%(as_of)s AS DATE)
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
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."通过日期" <= CAST(%(as_of)s AS DATE)
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
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."通过日期" <= CAST(%(as_of)s AS DATE)
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
    AND "t1"."结合本村实际" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_VILLAGE_RULE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."通过日期" <= CAST(%(as_of)s AS DATE)
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

-- 村规民约.新修订份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."通过日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_VILLAGE_RULE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."通过日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 村规民约.责令改正没有改的份数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."通过日期" <= CAST(%(as_of)s AS DATE)
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
    AND (
      "t1"."责令改正日期" IS NOT NULL
    )
    AND NOT (
      "t1"."改正日期" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_VILLAGE_RULE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."通过日期" <= CAST(%(as_of)s AS DATE)
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
