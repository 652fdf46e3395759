-- 寄递物流点.网点数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."开办日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."停办日期" IS NULL
      ) OR (
        "t1"."停办日期" >= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_PARCEL_POINT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开办日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."停办日期" IS NULL
      ) OR (
        "t0"."停办日期" >= CAST(%(as_of)s AS DATE)
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

-- 寄递物流点.检查覆盖率
-- 寄递物流点.检查过的网点数 / 寄递物流点.网点数

-- 寄递物流点.检查过的网点数
-- 寄递物流点.网点数 - 寄递物流点.没有检查的网点数

-- 寄递物流点.没有检查的网点数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t5"."开办日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t5"."停办日期" IS NULL
      ) OR (
        "t5"."停办日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t5"."了结日" IS NOT NULL
      ) AND (
        "t5"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t5"."没有d8cfbdaff917") AS "记录数"
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
    "t3"."末端网点备案期限",
    "t3"."末端网点备案期限到期日",
    "t3"."末端网点备案期限止日",
    "t3"."末端网点备案期限用时",
    "t3"."末端网点备案期限算不出",
    "t3"."网点名称",
    "t3"."品牌",
    "t3"."村居",
    "t3"."村居（同一）",
    "t3"."地址",
    "t3"."负责人",
    "t3"."负责人（同一）",
    "t3"."联系电话",
    "t3"."每月应查次数",
    "t3"."末端网点",
    "t3"."备案日期",
    "t3"."备案日期（届满）",
    "t3"."开办日期",
    "t3"."开办日期（届满）",
    "t3"."停办日期",
    "t3"."停办日期（届满）",
    NOT (
      COALESCE(
        CAST("t3"."id" AS VARCHAR) IN (
          SELECT
            "t2"."所查网点（编号）" AS "word"
          FROM (
            SELECT
              *
            FROM "ledger_enforcement_inspection" AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
            OFFSET 0
          ) AS "t2"
          WHERE
            "t2"."所查网点（编号）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有d8cfbdaff917"
  FROM (
    SELECT
      *
    FROM LEDGER_PARCEL_POINT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."开办日期" <= CAST(%(as_of)s AS DATE)
      AND (
        (
          "t0"."停办日期" IS NULL
        ) OR (
          "t0"."停办日期" >= CAST(%(as_of)s AS DATE)
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
