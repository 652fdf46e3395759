-- 应急队伍.队伍数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."登记日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."解散日期" IS NULL
      ) OR (
        "t1"."解散日期" >= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_EMERGENCY_TEAM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."解散日期" IS NULL
      ) OR (
        "t0"."解散日期" >= CAST(%(as_of)s AS DATE)
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

-- 应急队伍.队员人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."登记日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."解散日期" IS NULL
      ) OR (
        "t1"."解散日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."人数") FILTER(WHERE
      (
        "t1"."登记日期" <= CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."解散日期" IS NULL
        ) OR (
          "t1"."解散日期" >= CAST(%(as_of)s AS DATE)
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
        "t1"."人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_TEAM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."解散日期" IS NULL
      ) OR (
        "t0"."解散日期" >= CAST(%(as_of)s AS DATE)
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
