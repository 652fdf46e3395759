-- 法治导图.绘制张数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."绘制日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_MAP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."绘制日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法治导图.在用张数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."绘制日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."停用日期" IS NULL
      ) OR (
        "t1"."停用日期" >= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_DUTY_MAP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."绘制日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."停用日期" IS NULL
      ) OR (
        "t0"."停用日期" >= CAST(%(as_of)s AS DATE)
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

-- 法治导图.责任到岗率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."绘制日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."停用日期" IS NULL
      ) OR (
        "t1"."停用日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."绘制日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."停用日期" IS NULL
      ) OR (
        "t1"."停用日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."绘制日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."停用日期" IS NULL
      ) OR (
        "t1"."停用日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."责任人" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_MAP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."绘制日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."停用日期" IS NULL
      ) OR (
        "t0"."停用日期" >= CAST(%(as_of)s AS DATE)
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
