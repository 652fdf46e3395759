-- 应急预案.有效预案数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."印发日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."废止日期" IS NULL
      ) OR (
        "t1"."废止日期" >= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_EMERGENCY_PLAN_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."印发日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."废止日期" IS NULL
      ) OR (
        "t0"."废止日期" >= CAST(%(as_of)s AS DATE)
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

-- 应急预案.新制定预案数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."印发日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_PLAN_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."印发日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 应急预案.演练过的预案占比
-- 应急预案.演练过的预案数 / 应急预案.有效预案数

-- 应急预案.演练过的预案数
-- 应急预案.有效预案数 - 应急预案.从未演练的预案数

-- 应急预案.从未演练的预案数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t6"."印发日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t6"."废止日期" IS NULL
      ) OR (
        "t6"."废止日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t6"."了结日" IS NOT NULL
      ) AND (
        "t6"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      "t6"."最近演练日期" IS NOT NULL
    )
    AND "t6"."没有1c81070597b4") AS "记录数"
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
    "t3"."备案期限",
    "t3"."备案期限到期日",
    "t3"."备案期限止日",
    "t3"."备案期限用时",
    "t3"."备案期限算不出",
    "t3"."预案文本",
    "t3"."预案名称",
    "t3"."预案类别",
    "t3"."版本",
    "t3"."文号",
    "t3"."责任部门",
    "t3"."印发日期",
    "t3"."印发日期（届满）",
    "t3"."备案日期",
    "t3"."备案日期（届满）",
    "t3"."风险评估日期",
    "t3"."风险评估日期（届满）",
    "t3"."资源调查日期",
    "t3"."资源调查日期（届满）",
    "t3"."审批机关",
    "t3"."备案机关",
    "t3"."最近演练日期",
    "t3"."最近演练日期（届满）",
    "t3"."最近评估日期",
    "t3"."最近评估日期（届满）",
    "t3"."废止日期",
    "t3"."废止日期（届满）",
    NOT (
      COALESCE(
        CAST("t3"."id" AS VARCHAR) IN (
          SELECT
            *
          FROM (
            SELECT
              UNNEST("t2"."所依预案（编号）") AS "word"
            FROM (
              SELECT
                *
              FROM "ledger_drill" AS "t1"
              WHERE
                "t1"."office_id" = ANY(
                  CAST(%(offices_around)s AS UUID[])
                )
                AND "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
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
    ) AS "没有1c81070597b4"
  FROM (
    SELECT
      *
    FROM LEDGER_EMERGENCY_PLAN_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."印发日期" <= CAST(%(as_of)s AS DATE)
      AND (
        (
          "t0"."废止日期" IS NULL
        ) OR (
          "t0"."废止日期" >= CAST(%(as_of)s AS DATE)
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

-- 应急预案.没有演练的预案数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t6"."印发日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t6"."废止日期" IS NULL
      ) OR (
        "t6"."废止日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t6"."了结日" IS NOT NULL
      ) AND (
        "t6"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t6"."没有cb4b94b2f6f2") AS "记录数"
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
    "t3"."备案期限",
    "t3"."备案期限到期日",
    "t3"."备案期限止日",
    "t3"."备案期限用时",
    "t3"."备案期限算不出",
    "t3"."预案文本",
    "t3"."预案名称",
    "t3"."预案类别",
    "t3"."版本",
    "t3"."文号",
    "t3"."责任部门",
    "t3"."印发日期",
    "t3"."印发日期（届满）",
    "t3"."备案日期",
    "t3"."备案日期（届满）",
    "t3"."风险评估日期",
    "t3"."风险评估日期（届满）",
    "t3"."资源调查日期",
    "t3"."资源调查日期（届满）",
    "t3"."审批机关",
    "t3"."备案机关",
    "t3"."最近演练日期",
    "t3"."最近演练日期（届满）",
    "t3"."最近评估日期",
    "t3"."最近评估日期（届满）",
    "t3"."废止日期",
    "t3"."废止日期（届满）",
    NOT (
      COALESCE(
        CAST("t3"."id" AS VARCHAR) IN (
          SELECT
            *
          FROM (
            SELECT
              UNNEST("t2"."所依预案（编号）") AS "word"
            FROM (
              SELECT
                *
              FROM "ledger_drill" AS "t1"
              WHERE
                "t1"."office_id" = ANY(
                  CAST(%(offices_around)s AS UUID[])
                )
                AND "t1"."演练日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
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
    ) AS "没有cb4b94b2f6f2"
  FROM (
    SELECT
      *
    FROM LEDGER_EMERGENCY_PLAN_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."印发日期" <= CAST(%(as_of)s AS DATE)
      AND (
        (
          "t0"."废止日期" IS NULL
        ) OR (
          "t0"."废止日期" >= CAST(%(as_of)s AS DATE)
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

-- 应急预案.作过风险评估的预案占比
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."印发日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."废止日期" IS NULL
      ) OR (
        "t1"."废止日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."印发日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."废止日期" IS NULL
      ) OR (
        "t1"."废止日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."印发日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."废止日期" IS NULL
      ) OR (
        "t1"."废止日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."风险评估日期" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_PLAN_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."印发日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."废止日期" IS NULL
      ) OR (
        "t0"."废止日期" >= CAST(%(as_of)s AS DATE)
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

-- 应急预案.作过资源调查的预案占比
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."印发日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."废止日期" IS NULL
      ) OR (
        "t1"."废止日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."印发日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."废止日期" IS NULL
      ) OR (
        "t1"."废止日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."印发日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."废止日期" IS NULL
      ) OR (
        "t1"."废止日期" >= CAST(%(as_of)s AS DATE)
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
      "t1"."资源调查日期" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_PLAN_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."印发日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."废止日期" IS NULL
      ) OR (
        "t0"."废止日期" >= CAST(%(as_of)s AS DATE)
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

-- 应急预案.备案期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案期限到期日" IS NOT NULL
        )
        AND "t1"."备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案期限止日" IS NULL
          ) OR (
            "t1"."备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案期限止日" IS NOT NULL
        )
        AND (
          "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案期限止日" IS NOT NULL
            )
            AND (
              "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案期限到期日" IS NOT NULL
            )
            AND (
              "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案期限止日" IS NOT NULL
        )
        AND (
          "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案期限到期日" IS NOT NULL
        )
        AND "t1"."备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案期限止日" IS NULL
          ) OR (
            "t1"."备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案期限到期日" IS NOT NULL
        )
        AND "t1"."备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案期限止日" IS NULL
          ) OR (
            "t1"."备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案期限止日" IS NOT NULL
        )
        AND (
          "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案期限止日" IS NOT NULL
            )
            AND (
              "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案期限到期日" IS NOT NULL
            )
            AND (
              "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案期限止日" IS NOT NULL
        )
        AND (
          "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案期限到期日" IS NOT NULL
        )
        AND "t1"."备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案期限止日" IS NULL
          ) OR (
            "t1"."备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案期限到期日" IS NOT NULL
        )
        AND "t1"."备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案期限止日" IS NULL
          ) OR (
            "t1"."备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案期限止日" IS NOT NULL
        )
        AND (
          "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案期限止日" IS NOT NULL
            )
            AND (
              "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案期限到期日" IS NOT NULL
            )
            AND (
              "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案期限止日" IS NOT NULL
        )
        AND (
          "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案期限到期日" IS NOT NULL
        )
        AND "t1"."备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案期限止日" IS NULL
          ) OR (
            "t1"."备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案期限算不出"
    )
    AND (
      (
        "t1"."备案期限止日" IS NOT NULL
      )
      AND (
        "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."备案期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案期限到期日" IS NOT NULL
        )
        AND "t1"."备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案期限止日" IS NULL
          ) OR (
            "t1"."备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案期限止日" IS NOT NULL
        )
        AND (
          "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案期限止日" IS NOT NULL
            )
            AND (
              "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案期限到期日" IS NOT NULL
            )
            AND (
              "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案期限止日" IS NOT NULL
        )
        AND (
          "t1"."备案期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案期限到期日" IS NOT NULL
        )
        AND "t1"."备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案期限止日" IS NULL
          ) OR (
            "t1"."备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案期限算不出"
    )
    AND (
      COALESCE("t1"."备案期限" IN ('逾期'), FALSE)
      AND (
        "t1"."备案期限到期日" IS NOT NULL
      )
      AND "t1"."备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."备案期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."备案期限止日" IS NULL
        ) OR (
          "t1"."备案期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."备案日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."备案期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_PLAN_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."备案期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."备案期限" IN ('逾期'), FALSE)
        AND (
          "t0"."备案期限到期日" IS NOT NULL
        )
        AND "t0"."备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."备案期限止日" IS NULL
          ) OR (
            "t0"."备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."备案日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"
