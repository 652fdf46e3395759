-- 重点部位.重点部位数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."移出日期" IS NULL
      ) OR (
        "t1"."移出日期" >= CAST(%(period_end)s AS DATE)
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
  FROM "ledger_key_site" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."移出日期" IS NULL
      ) OR (
        "t0"."移出日期" >= CAST(%(period_end)s AS DATE)
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

-- 重点部位.每月应巡总次数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."移出日期" IS NULL
      ) OR (
        "t1"."移出日期" >= CAST(%(period_end)s AS DATE)
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
      "t1"."每月应巡次数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."每月应巡次数") FILTER(WHERE
      (
        "t1"."列入日期" <= CAST(%(period_end)s AS DATE)
      )
      AND (
        (
          "t1"."移出日期" IS NULL
        ) OR (
          "t1"."移出日期" >= CAST(%(period_end)s AS DATE)
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
        "t1"."每月应巡次数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_key_site" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."移出日期" IS NULL
      ) OR (
        "t0"."移出日期" >= CAST(%(period_end)s AS DATE)
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
