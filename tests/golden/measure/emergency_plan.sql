-- 应急预案.有效预案数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."印发日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."废止日期" IS NULL
      ) OR (
        "t1"."废止日期" >= CAST(%(period_end)s AS DATE)
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
  FROM "ledger_emergency_plan" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."印发日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."废止日期" IS NULL
      ) OR (
        "t0"."废止日期" >= CAST(%(period_end)s AS DATE)
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

-- 应急预案.新制定预案数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."印发日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_emergency_plan" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."印发日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 应急预案.演练过的预案占比
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."印发日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."废止日期" IS NULL
      ) OR (
        "t1"."废止日期" >= CAST(%(period_end)s AS DATE)
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
      "t1"."印发日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."废止日期" IS NULL
      ) OR (
        "t1"."废止日期" >= CAST(%(period_end)s AS DATE)
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
      "t1"."印发日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."废止日期" IS NULL
      ) OR (
        "t1"."废止日期" >= CAST(%(period_end)s AS DATE)
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
      "t1"."最近演练日期" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_emergency_plan" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."印发日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."废止日期" IS NULL
      ) OR (
        "t0"."废止日期" >= CAST(%(period_end)s AS DATE)
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
