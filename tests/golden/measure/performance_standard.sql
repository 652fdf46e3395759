-- 绩效考核标准.在用考核项目数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."施行日期" <= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_PERFORMANCE_STANDARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."施行日期" <= CAST(%(as_of)s AS DATE)
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

-- 绩效考核标准.没有评分的考核项目数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t6"."施行日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t6"."停用日期" IS NULL
      ) OR (
        "t6"."停用日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t6"."了结日" IS NOT NULL
      ) AND (
        "t6"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t6"."没有f83e41b939e7") AS "记录数"
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
    "t3"."考核方案文本",
    "t3"."考核项目",
    "t3"."考核年度",
    "t3"."考核方案",
    "t3"."标准分",
    "t3"."评分办法",
    "t3"."看哪本台账",
    "t3"."考核单位",
    "t3"."施行日期",
    "t3"."施行日期（届满）",
    "t3"."停用日期",
    "t3"."停用日期（届满）",
    NOT (
      COALESCE(
        CAST("t3"."id" AS VARCHAR) IN (
          SELECT
            *
          FROM (
            SELECT
              UNNEST("t2"."对应标准（编号）") AS "word"
            FROM (
              SELECT
                *
              FROM LEDGER_PERFORMANCE_SCORE_AT(CAST(%(period_end)s AS DATE)) AS "t1"
              WHERE
                "t1"."office_id" = ANY(
                  CAST(%(offices_around)s AS UUID[])
                )
                AND "t1"."评分日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
              OFFSET 0
            ) AS "t2"
            OFFSET 0
          ) AS "t4"
          WHERE
            "t4"."word" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有f83e41b939e7"
  FROM (
    SELECT
      *
    FROM LEDGER_PERFORMANCE_STANDARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."施行日期" <= CAST(%(as_of)s AS DATE)
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
  ) AS "t3"
  OFFSET 0
) AS "t6"
