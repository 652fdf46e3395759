-- 组织机构.镇级职能部门数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '镇级职能部门') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ORGANIZATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(as_of)s AS DATE)
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

-- 组织机构.村社区数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '村（社区）') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ORGANIZATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(as_of)s AS DATE)
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

-- 组织机构.法治文艺团体数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '法治文艺团体') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ORGANIZATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(as_of)s AS DATE)
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

-- 组织机构.有巡防中队的村数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '平安巡防中队'
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."村居（同一）") FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '平安巡防中队'
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ORGANIZATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(as_of)s AS DATE)
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

-- 组织机构.巡防中队村级覆盖率
-- 组织机构.有巡防中队的村数 / 组织机构.村社区数

-- 组织机构.协调小组数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '协调小组') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ORGANIZATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(as_of)s AS DATE)
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

-- 组织机构.法制审核机构数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '法制审核机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ORGANIZATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(as_of)s AS DATE)
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

-- 组织机构.没有法律顾问的村数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t5"."成立日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t5"."撤销日期" IS NULL
      ) OR (
        "t5"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t5"."了结日" IS NOT NULL
      ) AND (
        "t5"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t5"."机构类型" IS NOT DISTINCT FROM '村（社区）'
    AND "t5"."没有5ee0cbc87f05") AS "记录数"
FROM (
  SELECT
    "t2"."id",
    "t2"."office_id",
    "t2"."version",
    "t2"."digest",
    "t2"."matter",
    "t2"."happened_on",
    "t2"."created_at",
    "t2"."编号",
    "t2"."登记单位",
    "t2"."年度",
    "t2"."状态",
    "t2"."补录",
    "t2"."登记日",
    "t2"."变更日",
    "t2"."注销日",
    "t2"."起始日",
    "t2"."了结日",
    "t2"."进入在册日",
    "t2"."进入已注销日",
    "t2"."机构名称",
    "t2"."机构类型",
    "t2"."上级机构",
    "t2"."村居",
    "t2"."村居（同一）",
    "t2"."负责人",
    "t2"."负责人（同一）",
    "t2"."人数",
    "t2"."成员姓名",
    "t2"."成员姓名（同一）",
    "t2"."成员职务",
    "t2"."成员单位",
    "t2"."任期起",
    "t2"."任期起（届满）",
    "t2"."任期止",
    "t2"."任期止（届满）",
    "t2"."成立日期",
    "t2"."成立日期（届满）",
    "t2"."撤销日期",
    "t2"."撤销日期（届满）",
    NOT (
      COALESCE(
        "t2"."村居（同一）" IN (
          SELECT
            "t3"."村居（同一）" AS "word"
          FROM (
            SELECT
              *
            FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
              AND (
                (
                  "t1"."合同止日" IS NULL
                ) OR (
                  "t1"."合同止日" >= CAST(%(as_of)s AS DATE)
                )
              )
              AND NOT (
                (
                  "t1"."了结日" IS NOT NULL
                ) AND (
                  "t1"."了结日" <= CAST(%(as_of)s AS DATE)
                )
              )
            OFFSET 0
          ) AS "t3"
          WHERE
            "t3"."村居（同一）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有5ee0cbc87f05"
  FROM (
    SELECT
      *
    FROM LEDGER_ORGANIZATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."成立日期" <= CAST(%(as_of)s AS DATE)
      AND (
        (
          "t0"."撤销日期" IS NULL
        ) OR (
          "t0"."撤销日期" >= CAST(%(as_of)s AS DATE)
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
  ) AS "t2"
  OFFSET 0
) AS "t5"

-- 组织机构.没有结对的村数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t5"."成立日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t5"."撤销日期" IS NULL
      ) OR (
        "t5"."撤销日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t5"."了结日" IS NOT NULL
      ) AND (
        "t5"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t5"."机构类型" IS NOT DISTINCT FROM '村（社区）'
    AND "t5"."没有fa3409e7a266") AS "记录数"
FROM (
  SELECT
    "t2"."id",
    "t2"."office_id",
    "t2"."version",
    "t2"."digest",
    "t2"."matter",
    "t2"."happened_on",
    "t2"."created_at",
    "t2"."编号",
    "t2"."登记单位",
    "t2"."年度",
    "t2"."状态",
    "t2"."补录",
    "t2"."登记日",
    "t2"."变更日",
    "t2"."注销日",
    "t2"."起始日",
    "t2"."了结日",
    "t2"."进入在册日",
    "t2"."进入已注销日",
    "t2"."机构名称",
    "t2"."机构类型",
    "t2"."上级机构",
    "t2"."村居",
    "t2"."村居（同一）",
    "t2"."负责人",
    "t2"."负责人（同一）",
    "t2"."人数",
    "t2"."成员姓名",
    "t2"."成员姓名（同一）",
    "t2"."成员职务",
    "t2"."成员单位",
    "t2"."任期起",
    "t2"."任期起（届满）",
    "t2"."任期止",
    "t2"."任期止（届满）",
    "t2"."成立日期",
    "t2"."成立日期（届满）",
    "t2"."撤销日期",
    "t2"."撤销日期（届满）",
    NOT (
      COALESCE(
        "t2"."村居（同一）" IN (
          SELECT
            "t3"."结对村居（同一）" AS "word"
          FROM (
            SELECT
              *
            FROM LEDGER_PAIRING_AT(CAST(%(period_end)s AS DATE)) AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."结对日期" <= CAST(%(as_of)s AS DATE)
              AND (
                (
                  "t1"."解除日期" IS NULL
                ) OR (
                  "t1"."解除日期" >= CAST(%(as_of)s AS DATE)
                )
              )
              AND NOT (
                (
                  "t1"."了结日" IS NOT NULL
                ) AND (
                  "t1"."了结日" <= CAST(%(as_of)s AS DATE)
                )
              )
            OFFSET 0
          ) AS "t3"
          WHERE
            "t3"."结对村居（同一）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有fa3409e7a266"
  FROM (
    SELECT
      *
    FROM LEDGER_ORGANIZATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."成立日期" <= CAST(%(as_of)s AS DATE)
      AND (
        (
          "t0"."撤销日期" IS NULL
        ) OR (
          "t0"."撤销日期" >= CAST(%(as_of)s AS DATE)
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
  ) AS "t2"
  OFFSET 0
) AS "t5"
