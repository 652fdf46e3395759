-- 政务服务事项.公示事项数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."公示日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_SERVICE_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."公示日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."取消日期" IS NULL
      ) OR (
        "t0"."取消日期" >= CAST(%(as_of)s AS DATE)
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

-- 政务服务事项.许可事项数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."公示日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."事项类型" IS NOT DISTINCT FROM '行政许可') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."公示日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."取消日期" IS NULL
      ) OR (
        "t0"."取消日期" >= CAST(%(as_of)s AS DATE)
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

-- 政务服务事项.一次性告知率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."公示日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."公示日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."公示日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."一次性告知" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."公示日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."取消日期" IS NULL
      ) OR (
        "t0"."取消日期" >= CAST(%(as_of)s AS DATE)
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

-- 政务服务事项.下放承接事项数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."公示日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."下放承接" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."公示日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."取消日期" IS NULL
      ) OR (
        "t0"."取消日期" >= CAST(%(as_of)s AS DATE)
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
