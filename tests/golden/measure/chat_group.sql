-- 服务微信群.微信群数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."建群日期" <= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_CHAT_GROUP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."建群日期" <= CAST(%(as_of)s AS DATE)
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

-- 服务微信群.有律师在群的占比
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."建群日期" <= CAST(%(as_of)s AS DATE)
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
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."建群日期" <= CAST(%(as_of)s AS DATE)
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
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."建群日期" <= CAST(%(as_of)s AS DATE)
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
      "t1"."法律顾问" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_CHAT_GROUP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."建群日期" <= CAST(%(as_of)s AS DATE)
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
