-- 普法责任清单.责任单位数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."移出日期" IS NULL
      ) OR (
        "t1"."移出日期" >= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_PUBLICITY_DUTY_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."移出日期" IS NULL
      ) OR (
        "t0"."移出日期" >= CAST(%(as_of)s AS DATE)
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

-- 普法责任清单.没有开展普法的责任单位数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t5"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t5"."移出日期" IS NULL
      ) OR (
        "t5"."移出日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t5"."了结日" IS NOT NULL
      ) AND (
        "t5"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t5"."没有51d6a3f4c199") AS "记录数"
FROM (
  SELECT
    "t3"."id",
    "t3"."office_id",
    "t3"."version",
    "t3"."digest",
    "t3"."matter",
    "t3"."happened_on",
    "t3"."created_at",
    "t3"."编号",
    "t3"."登记单位",
    "t3"."年度",
    "t3"."状态",
    "t3"."补录",
    "t3"."登记日",
    "t3"."变更日",
    "t3"."注销日",
    "t3"."起始日",
    "t3"."了结日",
    "t3"."进入在册日",
    "t3"."进入已注销日",
    "t3"."责任单位",
    "t3"."普法内容",
    "t3"."普法对象",
    "t3"."每年场次",
    "t3"."责任人",
    "t3"."责任人（同一）",
    "t3"."公布网址",
    "t3"."普法提示日期",
    "t3"."普法提示日期（届满）",
    "t3"."普法提示内容",
    "t3"."提示反馈日期",
    "t3"."提示反馈日期（届满）",
    "t3"."提示改进措施",
    "t3"."列入日期",
    "t3"."列入日期（届满）",
    "t3"."移出日期",
    "t3"."移出日期（届满）",
    NOT (
      COALESCE(
        CAST("t3"."id" AS VARCHAR) IN (
          SELECT
            "t2"."责任单位（编号）" AS "word"
          FROM (
            SELECT
              *
            FROM "ledger_publicity_event" AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
            OFFSET 0
          ) AS "t2"
          WHERE
            "t2"."责任单位（编号）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有51d6a3f4c199"
  FROM (
    SELECT
      *
    FROM LEDGER_PUBLICITY_DUTY_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
      AND (
        (
          "t0"."移出日期" IS NULL
        ) OR (
          "t0"."移出日期" >= CAST(%(as_of)s AS DATE)
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
  ) AS "t3"
  OFFSET 0
) AS "t5"

-- 普法责任清单.普法提示没有反馈的单位数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."移出日期" IS NULL
      ) OR (
        "t1"."移出日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."普法提示日期" IS NOT NULL
    )
    AND NOT (
      "t1"."提示反馈日期" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLICITY_DUTY_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."移出日期" IS NULL
      ) OR (
        "t0"."移出日期" >= CAST(%(as_of)s AS DATE)
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
