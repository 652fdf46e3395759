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
