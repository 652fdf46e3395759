-- 调解委员会.有调委会的村数
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
    AND "t1"."层级" IS NOT DISTINCT FROM '村级'
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
    AND "t1"."层级" IS NOT DISTINCT FROM '村级'
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_MEDIATION_COMMITTEE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 调解委员会.调委会数
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
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MEDIATION_COMMITTEE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 调解委员会.村级调委会覆盖率
-- 调解委员会.有调委会的村数 / 组织机构.村社区数

-- 调解委员会.行业性调委会数
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
    AND "t1"."层级" IS NOT DISTINCT FROM '行业性') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MEDIATION_COMMITTEE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 调解委员会.规范化调委会数
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
    AND "t1"."规范化等级" IS NOT DISTINCT FROM '规范化') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MEDIATION_COMMITTEE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 调解委员会.没有受理纠纷的调委会数
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
    AND "t5"."没有033f09e08e72") AS "记录数"
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
    "t3"."委员任期",
    "t3"."委员任期到期日",
    "t3"."委员任期止日",
    "t3"."委员任期用时",
    "t3"."委员任期算不出",
    "t3"."四川委员任期",
    "t3"."四川委员任期到期日",
    "t3"."四川委员任期止日",
    "t3"."四川委员任期用时",
    "t3"."四川委员任期算不出",
    "t3"."调委会名称",
    "t3"."层级",
    "t3"."行业领域",
    "t3"."规范化等级",
    "t3"."村居",
    "t3"."村居（同一）",
    "t3"."主任",
    "t3"."主任（同一）",
    "t3"."委员人数",
    "t3"."女性委员人数",
    "t3"."村居产生日期",
    "t3"."村居产生日期（届满）",
    "t3"."换届日期",
    "t3"."换届日期（届满）",
    "t3"."有固定场所",
    "t3"."有印章标牌",
    "t3"."工作经费",
    "t3"."成立日期",
    "t3"."成立日期（届满）",
    "t3"."撤销日期",
    "t3"."撤销日期（届满）",
    NOT (
      COALESCE(
        CAST("t3"."id" AS VARCHAR) IN (
          SELECT
            "t2"."承办调委会（编号）" AS "word"
          FROM (
            SELECT
              *
            FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
            OFFSET 0
          ) AS "t2"
          WHERE
            "t2"."承办调委会（编号）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有033f09e08e72"
  FROM (
    SELECT
      *
    FROM LEDGER_MEDIATION_COMMITTEE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
  ) AS "t3"
  OFFSET 0
) AS "t5"

-- 调解委员会.没有调解员的调委会数
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
    AND "t5"."没有3781370a8bd5") AS "记录数"
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
    "t2"."委员任期",
    "t2"."委员任期到期日",
    "t2"."委员任期止日",
    "t2"."委员任期用时",
    "t2"."委员任期算不出",
    "t2"."四川委员任期",
    "t2"."四川委员任期到期日",
    "t2"."四川委员任期止日",
    "t2"."四川委员任期用时",
    "t2"."四川委员任期算不出",
    "t2"."调委会名称",
    "t2"."层级",
    "t2"."行业领域",
    "t2"."规范化等级",
    "t2"."村居",
    "t2"."村居（同一）",
    "t2"."主任",
    "t2"."主任（同一）",
    "t2"."委员人数",
    "t2"."女性委员人数",
    "t2"."村居产生日期",
    "t2"."村居产生日期（届满）",
    "t2"."换届日期",
    "t2"."换届日期（届满）",
    "t2"."有固定场所",
    "t2"."有印章标牌",
    "t2"."工作经费",
    "t2"."成立日期",
    "t2"."成立日期（届满）",
    "t2"."撤销日期",
    "t2"."撤销日期（届满）",
    NOT (
      COALESCE(
        CAST("t2"."id" AS VARCHAR) IN (
          SELECT
            "t3"."所属调委会（编号）" AS "word"
          FROM (
            SELECT
              *
            FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
              AND (
                (
                  "t1"."离任日期" IS NULL
                ) OR (
                  "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
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
            "t3"."所属调委会（编号）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有3781370a8bd5"
  FROM (
    SELECT
      *
    FROM LEDGER_MEDIATION_COMMITTEE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 调解委员会.委员任期按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."委员任期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."委员任期到期日" IS NOT NULL
        )
        AND "t1"."委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."委员任期止日" IS NULL
          ) OR (
            "t1"."委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."委员任期" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."委员任期" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."委员任期止日" IS NOT NULL
            )
            AND (
              "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."委员任期到期日" IS NOT NULL
            )
            AND (
              "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."委员任期" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."委员任期到期日" IS NOT NULL
        )
        AND "t1"."委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."委员任期止日" IS NULL
          ) OR (
            "t1"."委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."委员任期算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."委员任期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."委员任期到期日" IS NOT NULL
        )
        AND "t1"."委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."委员任期止日" IS NULL
          ) OR (
            "t1"."委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."委员任期" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."委员任期" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."委员任期止日" IS NOT NULL
            )
            AND (
              "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."委员任期到期日" IS NOT NULL
            )
            AND (
              "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."委员任期" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."委员任期到期日" IS NOT NULL
        )
        AND "t1"."委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."委员任期止日" IS NULL
          ) OR (
            "t1"."委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."委员任期算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."委员任期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."委员任期到期日" IS NOT NULL
        )
        AND "t1"."委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."委员任期止日" IS NULL
          ) OR (
            "t1"."委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."委员任期" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."委员任期" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."委员任期止日" IS NOT NULL
            )
            AND (
              "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."委员任期到期日" IS NOT NULL
            )
            AND (
              "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."委员任期" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."委员任期到期日" IS NOT NULL
        )
        AND "t1"."委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."委员任期止日" IS NULL
          ) OR (
            "t1"."委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."委员任期算不出"
    )
    AND (
      (
        "t1"."委员任期止日" IS NOT NULL
      )
      AND (
        "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."委员任期" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."委员任期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."委员任期到期日" IS NOT NULL
        )
        AND "t1"."委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."委员任期止日" IS NULL
          ) OR (
            "t1"."委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."委员任期" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."委员任期" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."委员任期止日" IS NOT NULL
            )
            AND (
              "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."委员任期到期日" IS NOT NULL
            )
            AND (
              "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."委员任期" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."委员任期到期日" IS NOT NULL
        )
        AND "t1"."委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."委员任期止日" IS NULL
          ) OR (
            "t1"."委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."委员任期算不出"
    )
    AND (
      COALESCE("t1"."委员任期" IN ('逾期'), FALSE)
      AND (
        "t1"."委员任期到期日" IS NOT NULL
      )
      AND "t1"."委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."委员任期到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."委员任期止日" IS NULL
        ) OR (
          "t1"."委员任期止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."撤销日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."注销日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."委员任期算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_MEDIATION_COMMITTEE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."委员任期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."委员任期" IN ('逾期'), FALSE)
        AND (
          "t0"."委员任期到期日" IS NOT NULL
        )
        AND "t0"."委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."委员任期止日" IS NULL
          ) OR (
            "t0"."委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."撤销日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."注销日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 调解委员会.四川委员任期按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川委员任期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."四川委员任期到期日" IS NOT NULL
        )
        AND "t1"."四川委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川委员任期止日" IS NULL
          ) OR (
            "t1"."四川委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川委员任期" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川委员任期" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川委员任期止日" IS NOT NULL
            )
            AND (
              "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川委员任期到期日" IS NOT NULL
            )
            AND (
              "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川委员任期" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."四川委员任期到期日" IS NOT NULL
        )
        AND "t1"."四川委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川委员任期止日" IS NULL
          ) OR (
            "t1"."四川委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川委员任期算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川委员任期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."四川委员任期到期日" IS NOT NULL
        )
        AND "t1"."四川委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川委员任期止日" IS NULL
          ) OR (
            "t1"."四川委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川委员任期" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川委员任期" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川委员任期止日" IS NOT NULL
            )
            AND (
              "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川委员任期到期日" IS NOT NULL
            )
            AND (
              "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川委员任期" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."四川委员任期到期日" IS NOT NULL
        )
        AND "t1"."四川委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川委员任期止日" IS NULL
          ) OR (
            "t1"."四川委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川委员任期算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川委员任期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."四川委员任期到期日" IS NOT NULL
        )
        AND "t1"."四川委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川委员任期止日" IS NULL
          ) OR (
            "t1"."四川委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川委员任期" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川委员任期" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川委员任期止日" IS NOT NULL
            )
            AND (
              "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川委员任期到期日" IS NOT NULL
            )
            AND (
              "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川委员任期" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."四川委员任期到期日" IS NOT NULL
        )
        AND "t1"."四川委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川委员任期止日" IS NULL
          ) OR (
            "t1"."四川委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川委员任期算不出"
    )
    AND (
      (
        "t1"."四川委员任期止日" IS NOT NULL
      )
      AND (
        "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."四川委员任期" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川委员任期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."四川委员任期到期日" IS NOT NULL
        )
        AND "t1"."四川委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川委员任期止日" IS NULL
          ) OR (
            "t1"."四川委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川委员任期" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川委员任期" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川委员任期止日" IS NOT NULL
            )
            AND (
              "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川委员任期到期日" IS NOT NULL
            )
            AND (
              "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川委员任期止日" IS NOT NULL
        )
        AND (
          "t1"."四川委员任期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川委员任期" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川委员任期" IN ('逾期'), FALSE)
        AND (
          "t1"."四川委员任期到期日" IS NOT NULL
        )
        AND "t1"."四川委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川委员任期止日" IS NULL
          ) OR (
            "t1"."四川委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川委员任期算不出"
    )
    AND (
      COALESCE("t1"."四川委员任期" IN ('逾期'), FALSE)
      AND (
        "t1"."四川委员任期到期日" IS NOT NULL
      )
      AND "t1"."四川委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."四川委员任期止日" IS NULL
        ) OR (
          "t1"."四川委员任期止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."撤销日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."注销日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."四川委员任期算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_MEDIATION_COMMITTEE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."四川委员任期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."四川委员任期" IN ('逾期'), FALSE)
        AND (
          "t0"."四川委员任期到期日" IS NOT NULL
        )
        AND "t0"."四川委员任期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."四川委员任期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."四川委员任期止日" IS NULL
          ) OR (
            "t0"."四川委员任期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."撤销日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."注销日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
