-- 法律顾问合同.有法律顾问的村数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    AND "t1"."对象类型" IS NOT DISTINCT FROM '村（社区）'
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."村居（同一）") FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    AND "t1"."对象类型" IS NOT DISTINCT FROM '村（社区）'
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合同起日" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."合同止日" IS NULL
      ) OR (
        "t0"."合同止日" >= CAST(%(as_of)s AS DATE)
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

-- 法律顾问合同.签订份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."对象类型" IS NOT DISTINCT FROM '村（社区）') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问合同.在履行份数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合同起日" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."合同止日" IS NULL
      ) OR (
        "t0"."合同止日" >= CAST(%(as_of)s AS DATE)
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

-- 法律顾问合同.村级覆盖率
-- 法律顾问合同.有法律顾问的村数 / 组织机构.村社区数

-- 法律顾问合同.合同金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."合同金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."合同金额") FILTER(WHERE
      "t1"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."合同金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问合同.采购签约律所数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."取得方式" IS NOT DISTINCT FROM '政府采购'
    AND (
      "t1"."顾问单位" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."顾问单位", NFKC), '\s', '', 'g')) FILTER(WHERE
    "t1"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."取得方式" IS NOT DISTINCT FROM '政府采购'
    AND (
      "t1"."顾问单位" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问合同.党委政府顾问律所数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    AND "t1"."对象类型" IS NOT DISTINCT FROM '党委政府'
    AND (
      "t1"."顾问单位" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."顾问单位", NFKC), '\s', '', 'g')) FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    AND "t1"."对象类型" IS NOT DISTINCT FROM '党委政府'
    AND (
      "t1"."顾问单位" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合同起日" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."合同止日" IS NULL
      ) OR (
        "t0"."合同止日" >= CAST(%(as_of)s AS DATE)
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

-- 法律顾问合同.有法律顾问的贫困村数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    AND "t1"."对象类型" IS NOT DISTINCT FROM '村（社区）'
    AND "t1"."贫困村" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."村居（同一）") FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    AND "t1"."对象类型" IS NOT DISTINCT FROM '村（社区）'
    AND "t1"."贫困村" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合同起日" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."合同止日" IS NULL
      ) OR (
        "t0"."合同止日" >= CAST(%(as_of)s AS DATE)
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

-- 法律顾问合同.贫困村合同份数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    AND "t1"."对象类型" IS NOT DISTINCT FROM '村（社区）'
    AND "t1"."贫困村" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合同起日" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."合同止日" IS NULL
      ) OR (
        "t0"."合同止日" >= CAST(%(as_of)s AS DATE)
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

-- 法律顾问合同.聘而不用的合同数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t5"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t5"."合同止日" IS NULL
      ) OR (
        "t5"."合同止日" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t5"."了结日" IS NOT NULL
      ) AND (
        "t5"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t5"."没有d32faded8db2") AS "记录数"
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
    "t3"."合同文本",
    "t3"."服务对象",
    "t3"."对象类型",
    "t3"."村居",
    "t3"."村居（同一）",
    "t3"."顾问单位",
    "t3"."顾问律师",
    "t3"."顾问律师（同一）",
    "t3"."联系电话",
    "t3"."签订日期",
    "t3"."签订日期（届满）",
    "t3"."合同起日",
    "t3"."合同起日（届满）",
    "t3"."合同止日",
    "t3"."合同止日（届满）",
    "t3"."合同编号",
    "t3"."执业证号",
    "t3"."服务清单",
    "t3"."考核等次",
    "t3"."中标编号",
    "t3"."每月最少到村次数",
    "t3"."每季最少讲课次数",
    "t3"."合同备案日期",
    "t3"."合同备案日期（届满）",
    "t3"."续聘",
    "t3"."解聘理由",
    "t3"."解聘日期",
    "t3"."解聘日期（届满）",
    "t3"."合同金额",
    "t3"."贫困村",
    "t3"."取得方式",
    NOT (
      COALESCE(
        CAST("t3"."id" AS VARCHAR) IN (
          SELECT
            "t2"."所属合同（编号）" AS "word"
          FROM (
            SELECT
              *
            FROM "ledger_adviser_service" AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."服务日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
            OFFSET 0
          ) AS "t2"
          WHERE
            "t2"."所属合同（编号）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有d32faded8db2"
  FROM (
    SELECT
      *
    FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."合同起日" <= CAST(%(as_of)s AS DATE)
      AND (
        (
          "t0"."合同止日" IS NULL
        ) OR (
          "t0"."合同止日" >= CAST(%(as_of)s AS DATE)
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

-- 法律顾问合同.考核合格占比
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    AND NOT (
      "t1"."考核等次" IS NULL
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    AND NOT (
      "t1"."考核等次" IS NULL
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    AND NOT (
      "t1"."考核等次" IS NULL
    )
    AND (
      "t1"."考核等次" IS NOT DISTINCT FROM '优秀' OR "t1"."考核等次" IS NOT DISTINCT FROM '合格'
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."合同起日" <= CAST(%(as_of)s AS DATE)
    )
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
    AND (
      "t1"."考核等次" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合同起日" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."合同止日" IS NULL
      ) OR (
        "t0"."合同止日" >= CAST(%(as_of)s AS DATE)
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

-- 法律顾问合同.解聘份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."解聘日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."解聘日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律顾问合同.续聘份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."续聘" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ADVISER_CONTRACT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
