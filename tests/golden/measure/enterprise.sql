-- 企业名录.企业数
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
  FROM LEDGER_ENTERPRISE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 企业名录.重点企业数
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
    AND "t1"."重点企业" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENTERPRISE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 企业名录.没有走访的重点企业数
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
    AND "t5"."重点企业" IS NOT DISTINCT FROM TRUE
    AND "t5"."没有c788e6f8b43b") AS "记录数"
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
    "t3"."企业名称",
    "t3"."统一社会信用代码",
    "t3"."企业类型",
    "t3"."规模",
    "t3"."重点企业",
    "t3"."村居",
    "t3"."村居（同一）",
    "t3"."地址",
    "t3"."联系部门",
    "t3"."联系人",
    "t3"."联系人（同一）",
    "t3"."联系电话",
    "t3"."列入日期",
    "t3"."列入日期（届满）",
    "t3"."移出日期",
    "t3"."移出日期（届满）",
    NOT (
      COALESCE(
        CAST("t3"."id" AS VARCHAR) IN (
          SELECT
            "t2"."所访企业（编号）" AS "word"
          FROM (
            SELECT
              *
            FROM "ledger_enterprise_visit" AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."走访日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
            OFFSET 0
          ) AS "t2"
          WHERE
            "t2"."所访企业（编号）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有c788e6f8b43b"
  FROM (
    SELECT
      *
    FROM LEDGER_ENTERPRISE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 企业名录.没有体检的重点企业数
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
    AND "t5"."重点企业" IS NOT DISTINCT FROM TRUE
    AND "t5"."没有ca42bf8403d2") AS "记录数"
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
    "t3"."企业名称",
    "t3"."统一社会信用代码",
    "t3"."企业类型",
    "t3"."规模",
    "t3"."重点企业",
    "t3"."村居",
    "t3"."村居（同一）",
    "t3"."地址",
    "t3"."联系部门",
    "t3"."联系人",
    "t3"."联系人（同一）",
    "t3"."联系电话",
    "t3"."列入日期",
    "t3"."列入日期（届满）",
    "t3"."移出日期",
    "t3"."移出日期（届满）",
    NOT (
      COALESCE(
        CAST("t3"."id" AS VARCHAR) IN (
          SELECT
            "t2"."所检企业（编号）" AS "word"
          FROM (
            SELECT
              *
            FROM "ledger_legal_checkup" AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."体检日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
            OFFSET 0
          ) AS "t2"
          WHERE
            "t2"."所检企业（编号）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有ca42bf8403d2"
  FROM (
    SELECT
      *
    FROM LEDGER_ENTERPRISE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
