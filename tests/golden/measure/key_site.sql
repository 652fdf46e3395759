-- 重点部位.重点部位数
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
  FROM LEDGER_KEY_SITE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 重点部位.每月应巡总次数
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
      "t1"."每月应巡次数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."每月应巡次数") FILTER(WHERE
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
        "t1"."每月应巡次数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_KEY_SITE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 重点部位.没有巡查的部位数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t6"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t6"."移出日期" IS NULL
      ) OR (
        "t6"."移出日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t6"."了结日" IS NOT NULL
      ) AND (
        "t6"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t6"."没有80937bd341f3") AS "记录数"
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
    "t3"."部位名称",
    "t3"."部位类别",
    "t3"."村居",
    "t3"."村居（同一）",
    "t3"."地址",
    "t3"."负责人",
    "t3"."负责人（同一）",
    "t3"."联系电话",
    "t3"."每月应巡次数",
    "t3"."列入理由",
    "t3"."列入日期",
    "t3"."列入日期（届满）",
    "t3"."移出日期",
    "t3"."移出日期（届满）",
    NOT (
      COALESCE(
        CAST("t3"."id" AS VARCHAR) IN (
          SELECT
            *
          FROM (
            SELECT
              UNNEST("t2"."巡查部位（编号）") AS "word"
            FROM (
              SELECT
                *
              FROM "ledger_patrol" AS "t1"
              WHERE
                "t1"."office_id" = ANY(
                  CAST(%(offices_around)s AS UUID[])
                )
                AND "t1"."巡逻日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
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
    ) AS "没有80937bd341f3"
  FROM (
    SELECT
      *
    FROM LEDGER_KEY_SITE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
) AS "t6"
