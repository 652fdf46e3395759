-- 示范创建.启动项目数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."启动日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MODEL_CREATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."启动日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 示范创建.申报项目数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."申报日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MODEL_CREATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."申报日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 示范创建.命名项目数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到结果日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."命名结果" IS NOT DISTINCT FROM '已命名') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MODEL_CREATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到结果日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 示范创建.在创项目数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_MODEL_CREATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 示范创建.未达标的标准项数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."标准项.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."标准项.标准项自评" IS NOT DISTINCT FROM '未达标') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."标准项.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."标准项.标准项自评" IS NOT DISTINCT FROM '未达标') AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_MODEL_CREATION_标准项_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."标准项.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 示范创建.申报期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."申报期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申报期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申报期限到期日" IS NOT NULL
        )
        AND "t1"."申报期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申报期限止日" IS NULL
          ) OR (
            "t1"."申报期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申报期限止日" IS NOT NULL
        )
        AND (
          "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申报期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申报期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申报期限止日" IS NOT NULL
            )
            AND (
              "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申报期限到期日" IS NOT NULL
            )
            AND (
              "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申报期限止日" IS NOT NULL
        )
        AND (
          "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申报期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申报期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申报期限到期日" IS NOT NULL
        )
        AND "t1"."申报期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申报期限止日" IS NULL
          ) OR (
            "t1"."申报期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申报期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."申报期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申报期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申报期限到期日" IS NOT NULL
        )
        AND "t1"."申报期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申报期限止日" IS NULL
          ) OR (
            "t1"."申报期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申报期限止日" IS NOT NULL
        )
        AND (
          "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申报期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申报期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申报期限止日" IS NOT NULL
            )
            AND (
              "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申报期限到期日" IS NOT NULL
            )
            AND (
              "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申报期限止日" IS NOT NULL
        )
        AND (
          "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申报期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申报期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申报期限到期日" IS NOT NULL
        )
        AND "t1"."申报期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申报期限止日" IS NULL
          ) OR (
            "t1"."申报期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申报期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."申报期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申报期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申报期限到期日" IS NOT NULL
        )
        AND "t1"."申报期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申报期限止日" IS NULL
          ) OR (
            "t1"."申报期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申报期限止日" IS NOT NULL
        )
        AND (
          "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申报期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申报期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申报期限止日" IS NOT NULL
            )
            AND (
              "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申报期限到期日" IS NOT NULL
            )
            AND (
              "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申报期限止日" IS NOT NULL
        )
        AND (
          "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申报期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申报期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申报期限到期日" IS NOT NULL
        )
        AND "t1"."申报期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申报期限止日" IS NULL
          ) OR (
            "t1"."申报期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申报期限算不出"
    )
    AND (
      (
        "t1"."申报期限止日" IS NOT NULL
      )
      AND (
        "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."申报期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."申报期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申报期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申报期限到期日" IS NOT NULL
        )
        AND "t1"."申报期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申报期限止日" IS NULL
          ) OR (
            "t1"."申报期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申报期限止日" IS NOT NULL
        )
        AND (
          "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申报期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申报期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申报期限止日" IS NOT NULL
            )
            AND (
              "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申报期限到期日" IS NOT NULL
            )
            AND (
              "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申报期限止日" IS NOT NULL
        )
        AND (
          "t1"."申报期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申报期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申报期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申报期限到期日" IS NOT NULL
        )
        AND "t1"."申报期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申报期限止日" IS NULL
          ) OR (
            "t1"."申报期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申报期限算不出"
    )
    AND (
      COALESCE("t1"."申报期限" IN ('逾期'), FALSE)
      AND (
        "t1"."申报期限到期日" IS NOT NULL
      )
      AND "t1"."申报期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."申报期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."申报期限止日" IS NULL
        ) OR (
          "t1"."申报期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."申报日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."停止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申报期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_MODEL_CREATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."申报期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."申报期限" IN ('逾期'), FALSE)
        AND (
          "t0"."申报期限到期日" IS NOT NULL
        )
        AND "t0"."申报期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."申报期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."申报期限止日" IS NULL
          ) OR (
            "t0"."申报期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."申报日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."停止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 示范创建.上期结转件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" < CAST(%(period_start)s AS DATE)
    )
    AND (
      (
        "t1"."了结日" IS NULL
      ) OR (
        "t1"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MODEL_CREATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" < CAST(%(period_start)s AS DATE)
    AND (
      (
        "t0"."了结日" IS NULL
      ) OR (
        "t0"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 示范创建.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MODEL_CREATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 示范创建.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已停止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MODEL_CREATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已停止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 示范创建.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_MODEL_CREATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
