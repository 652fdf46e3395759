-- 学校.学校数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤并日期" IS NULL
      ) OR (
        "t1"."撤并日期" >= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_SCHOOL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤并日期" IS NULL
      ) OR (
        "t0"."撤并日期" >= CAST(%(as_of)s AS DATE)
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

-- 学校.法治副校长配备率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤并日期" IS NULL
      ) OR (
        "t1"."撤并日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤并日期" IS NULL
      ) OR (
        "t1"."撤并日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤并日期" IS NULL
      ) OR (
        "t1"."撤并日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."法治副校长" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_SCHOOL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤并日期" IS NULL
      ) OR (
        "t0"."撤并日期" >= CAST(%(as_of)s AS DATE)
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

-- 学校.没有法治副校长的学校数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤并日期" IS NULL
      ) OR (
        "t1"."撤并日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      "t1"."法治副校长" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SCHOOL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤并日期" IS NULL
      ) OR (
        "t0"."撤并日期" >= CAST(%(as_of)s AS DATE)
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

-- 学校.没有普法活动的学校数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t5"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t5"."撤并日期" IS NULL
      ) OR (
        "t5"."撤并日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t5"."了结日" IS NOT NULL
      ) AND (
        "t5"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t5"."没有46e8d05776de") AS "记录数"
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
    "t3"."学校名称",
    "t3"."学段",
    "t3"."村居",
    "t3"."村居（同一）",
    "t3"."学生人数",
    "t3"."法治副校长",
    "t3"."法治副校长（同一）",
    "t3"."聘任日期",
    "t3"."聘任日期（届满）",
    "t3"."防欺凌制度",
    "t3"."列入日期",
    "t3"."列入日期（届满）",
    "t3"."撤并日期",
    "t3"."撤并日期（届满）",
    NOT (
      COALESCE(
        CAST("t3"."id" AS VARCHAR) IN (
          SELECT
            "t2"."学校（编号）" AS "word"
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
            "t2"."学校（编号）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有46e8d05776de"
  FROM (
    SELECT
      *
    FROM LEDGER_SCHOOL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
      AND (
        (
          "t0"."撤并日期" IS NULL
        ) OR (
          "t0"."撤并日期" >= CAST(%(as_of)s AS DATE)
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
