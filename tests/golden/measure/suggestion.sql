-- 建议提案.承办件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."交办日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."交办日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 建议提案.代表建议件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."交办日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."种类名称" IS NOT DISTINCT FROM '代表建议') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."交办日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 建议提案.政协提案件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."交办日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."种类名称" IS NOT DISTINCT FROM '政协提案') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."交办日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 建议提案.答复件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 建议提案.按期答复率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."代表建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."代表建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."代表建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."代表建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."代表建议答复期限止日" IS NULL
          )
          OR (
            "t1"."代表建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."种类名称" IS NOT DISTINCT FROM '代表建议'
    AND "t1"."难度大" IS NOT DISTINCT FROM FALSE
    AND NOT (
      "t1"."代表建议答复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."代表建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."代表建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."代表建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."代表建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."代表建议答复期限止日" IS NULL
          )
          OR (
            "t1"."代表建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."种类名称" IS NOT DISTINCT FROM '代表建议'
    AND "t1"."难度大" IS NOT DISTINCT FROM FALSE
    AND NOT (
      "t1"."代表建议答复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."代表建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."代表建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."代表建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."代表建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."代表建议答复期限止日" IS NULL
          )
          OR (
            "t1"."代表建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."种类名称" IS NOT DISTINCT FROM '代表建议'
    AND "t1"."难度大" IS NOT DISTINCT FROM FALSE
    AND NOT (
      "t1"."代表建议答复期限算不出"
    )
    AND (
      (
        "t1"."代表建议答复期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."代表建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."代表建议答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."代表建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."代表建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."代表建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."代表建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."代表建议答复期限止日" IS NULL
          )
          OR (
            "t1"."代表建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."种类名称" IS NOT DISTINCT FROM '代表建议'
    AND "t1"."难度大" IS NOT DISTINCT FROM FALSE
    AND NOT (
      "t1"."代表建议答复期限算不出"
    )
    AND (
      COALESCE("t1"."代表建议答复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."代表建议答复期限到期日" IS NOT NULL
      )
      AND "t1"."代表建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."代表建议答复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."代表建议答复期限止日" IS NULL
        )
        OR (
          "t1"."代表建议答复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."代表建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."代表建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."代表建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."代表建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."代表建议答复期限止日" IS NULL
          )
          OR (
            "t1"."代表建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."种类名称" IS NOT DISTINCT FROM '代表建议'
    AND "t1"."难度大" IS NOT DISTINCT FROM FALSE
    AND "t1"."代表建议答复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."代表建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."代表建议答复期限到期日" IS NOT NULL
        )
        AND "t0"."代表建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."代表建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."代表建议答复期限止日" IS NULL
          )
          OR (
            "t0"."代表建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 建议提案.沟通率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."沟通日" IS NOT NULL
      ) AND (
        "t1"."沟通日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 建议提案.解决率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类别" IS NOT DISTINCT FROM '已经解决或者基本解决') AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 建议提案.满意率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."反馈日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."反馈意见" IS NOT DISTINCT FROM '满意'
      OR "t1"."反馈意见" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."反馈意见" IS NOT DISTINCT FROM '不满意'
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."反馈日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."反馈意见" IS NOT DISTINCT FROM '满意'
      OR "t1"."反馈意见" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."反馈意见" IS NOT DISTINCT FROM '不满意'
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."反馈日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."反馈意见" IS NOT DISTINCT FROM '满意'
      OR "t1"."反馈意见" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."反馈意见" IS NOT DISTINCT FROM '不满意'
    )
    AND (
      "t1"."反馈意见" IS NOT DISTINCT FROM '满意' OR "t1"."反馈意见" IS NOT DISTINCT FROM '基本满意'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."反馈日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 建议提案.再办件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."不满意再办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."不满意再办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 建议提案.到期未兑现承诺数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."承诺兑现期限" IS NOT DISTINCT FROM '逾期'
      AND (
        (
          (
            "t1"."承诺兑现期限止日" IS NOT NULL
          )
          AND (
            "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
          )
        )
        OR (
          (
            "t1"."承诺兑现期限到期日" IS NOT NULL
          )
          AND (
            "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
          )
        )
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 建议提案.难办建议答复期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."难办建议答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."难办建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."难办建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."难办建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."难办建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."难办建议答复期限止日" IS NULL
          )
          OR (
            "t1"."难办建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."难办建议答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."难办建议答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."难办建议答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."难办建议答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."难办建议答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."难办建议答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."难办建议答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."难办建议答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."难办建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."难办建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."难办建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."难办建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."难办建议答复期限止日" IS NULL
          )
          OR (
            "t1"."难办建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."难办建议答复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."难办建议答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."难办建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."难办建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."难办建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."难办建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."难办建议答复期限止日" IS NULL
          )
          OR (
            "t1"."难办建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."难办建议答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."难办建议答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."难办建议答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."难办建议答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."难办建议答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."难办建议答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."难办建议答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."难办建议答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."难办建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."难办建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."难办建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."难办建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."难办建议答复期限止日" IS NULL
          )
          OR (
            "t1"."难办建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."难办建议答复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."难办建议答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."难办建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."难办建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."难办建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."难办建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."难办建议答复期限止日" IS NULL
          )
          OR (
            "t1"."难办建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."难办建议答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."难办建议答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."难办建议答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."难办建议答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."难办建议答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."难办建议答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."难办建议答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."难办建议答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."难办建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."难办建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."难办建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."难办建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."难办建议答复期限止日" IS NULL
          )
          OR (
            "t1"."难办建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."难办建议答复期限算不出"
    )
    AND (
      (
        "t1"."难办建议答复期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."难办建议答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."难办建议答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."难办建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."难办建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."难办建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."难办建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."难办建议答复期限止日" IS NULL
          )
          OR (
            "t1"."难办建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."难办建议答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."难办建议答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."难办建议答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."难办建议答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."难办建议答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."难办建议答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."难办建议答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."难办建议答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."难办建议答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."难办建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."难办建议答复期限到期日" IS NOT NULL
        )
        AND "t1"."难办建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."难办建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."难办建议答复期限止日" IS NULL
          )
          OR (
            "t1"."难办建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."难办建议答复期限算不出"
    )
    AND (
      COALESCE("t1"."难办建议答复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."难办建议答复期限到期日" IS NOT NULL
      )
      AND "t1"."难办建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."难办建议答复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."难办建议答复期限止日" IS NULL
        )
        OR (
          "t1"."难办建议答复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."难办建议答复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."难办建议答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."难办建议答复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."难办建议答复期限到期日" IS NOT NULL
        )
        AND "t0"."难办建议答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."难办建议答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."难办建议答复期限止日" IS NULL
          )
          OR (
            "t0"."难办建议答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 建议提案.交办要求期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."交办要求期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."交办要求期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办要求期限到期日" IS NOT NULL
        )
        AND "t1"."交办要求期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办要求期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办要求期限止日" IS NULL
          ) OR (
            "t1"."交办要求期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."交办要求期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."交办要求期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."交办要求期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."交办要求期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."交办要求期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."交办要求期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."交办要求期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."交办要求期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."交办要求期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办要求期限到期日" IS NOT NULL
        )
        AND "t1"."交办要求期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办要求期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办要求期限止日" IS NULL
          ) OR (
            "t1"."交办要求期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."交办要求期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."交办要求期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."交办要求期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办要求期限到期日" IS NOT NULL
        )
        AND "t1"."交办要求期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办要求期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办要求期限止日" IS NULL
          ) OR (
            "t1"."交办要求期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."交办要求期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."交办要求期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."交办要求期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."交办要求期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."交办要求期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."交办要求期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."交办要求期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."交办要求期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."交办要求期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办要求期限到期日" IS NOT NULL
        )
        AND "t1"."交办要求期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办要求期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办要求期限止日" IS NULL
          ) OR (
            "t1"."交办要求期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."交办要求期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."交办要求期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."交办要求期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办要求期限到期日" IS NOT NULL
        )
        AND "t1"."交办要求期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办要求期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办要求期限止日" IS NULL
          ) OR (
            "t1"."交办要求期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."交办要求期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."交办要求期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."交办要求期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."交办要求期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."交办要求期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."交办要求期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."交办要求期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."交办要求期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."交办要求期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办要求期限到期日" IS NOT NULL
        )
        AND "t1"."交办要求期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办要求期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办要求期限止日" IS NULL
          ) OR (
            "t1"."交办要求期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."交办要求期限算不出"
    )
    AND (
      (
        "t1"."交办要求期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."交办要求期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."交办要求期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."交办要求期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办要求期限到期日" IS NOT NULL
        )
        AND "t1"."交办要求期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办要求期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办要求期限止日" IS NULL
          ) OR (
            "t1"."交办要求期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."交办要求期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."交办要求期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."交办要求期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."交办要求期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."交办要求期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."交办要求期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."交办要求期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."交办要求期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."交办要求期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."交办要求期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办要求期限到期日" IS NOT NULL
        )
        AND "t1"."交办要求期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办要求期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办要求期限止日" IS NULL
          ) OR (
            "t1"."交办要求期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."交办要求期限算不出"
    )
    AND (
      COALESCE("t1"."交办要求期限" IN ('逾期'), FALSE)
      AND (
        "t1"."交办要求期限到期日" IS NOT NULL
      )
      AND "t1"."交办要求期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."交办要求期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."交办要求期限止日" IS NULL
        ) OR (
          "t1"."交办要求期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."交办要求期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."交办要求期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."交办要求期限" IN ('逾期'), FALSE)
        AND (
          "t0"."交办要求期限到期日" IS NOT NULL
        )
        AND "t0"."交办要求期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."交办要求期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."交办要求期限止日" IS NULL
          ) OR (
            "t0"."交办要求期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 建议提案.承诺兑现期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."承诺兑现期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."承诺兑现期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺兑现期限到期日" IS NOT NULL
        )
        AND "t1"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺兑现期限止日" IS NULL
          ) OR (
            "t1"."承诺兑现期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."承诺兑现期限止日" IS NOT NULL
        )
        AND (
          "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."承诺兑现期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."承诺兑现期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."承诺兑现期限止日" IS NOT NULL
            )
            AND (
              "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."承诺兑现期限到期日" IS NOT NULL
            )
            AND (
              "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."承诺兑现期限止日" IS NOT NULL
        )
        AND (
          "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."承诺兑现期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."承诺兑现期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺兑现期限到期日" IS NOT NULL
        )
        AND "t1"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺兑现期限止日" IS NULL
          ) OR (
            "t1"."承诺兑现期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."承诺兑现期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."承诺兑现期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."承诺兑现期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺兑现期限到期日" IS NOT NULL
        )
        AND "t1"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺兑现期限止日" IS NULL
          ) OR (
            "t1"."承诺兑现期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."承诺兑现期限止日" IS NOT NULL
        )
        AND (
          "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."承诺兑现期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."承诺兑现期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."承诺兑现期限止日" IS NOT NULL
            )
            AND (
              "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."承诺兑现期限到期日" IS NOT NULL
            )
            AND (
              "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."承诺兑现期限止日" IS NOT NULL
        )
        AND (
          "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."承诺兑现期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."承诺兑现期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺兑现期限到期日" IS NOT NULL
        )
        AND "t1"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺兑现期限止日" IS NULL
          ) OR (
            "t1"."承诺兑现期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."承诺兑现期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."承诺兑现期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."承诺兑现期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺兑现期限到期日" IS NOT NULL
        )
        AND "t1"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺兑现期限止日" IS NULL
          ) OR (
            "t1"."承诺兑现期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."承诺兑现期限止日" IS NOT NULL
        )
        AND (
          "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."承诺兑现期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."承诺兑现期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."承诺兑现期限止日" IS NOT NULL
            )
            AND (
              "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."承诺兑现期限到期日" IS NOT NULL
            )
            AND (
              "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."承诺兑现期限止日" IS NOT NULL
        )
        AND (
          "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."承诺兑现期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."承诺兑现期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺兑现期限到期日" IS NOT NULL
        )
        AND "t1"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺兑现期限止日" IS NULL
          ) OR (
            "t1"."承诺兑现期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."承诺兑现期限算不出"
    )
    AND (
      (
        "t1"."承诺兑现期限止日" IS NOT NULL
      )
      AND (
        "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."承诺兑现期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."承诺兑现期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."承诺兑现期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺兑现期限到期日" IS NOT NULL
        )
        AND "t1"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺兑现期限止日" IS NULL
          ) OR (
            "t1"."承诺兑现期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."承诺兑现期限止日" IS NOT NULL
        )
        AND (
          "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."承诺兑现期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."承诺兑现期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."承诺兑现期限止日" IS NOT NULL
            )
            AND (
              "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."承诺兑现期限到期日" IS NOT NULL
            )
            AND (
              "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."承诺兑现期限止日" IS NOT NULL
        )
        AND (
          "t1"."承诺兑现期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."承诺兑现期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."承诺兑现期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺兑现期限到期日" IS NOT NULL
        )
        AND "t1"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺兑现期限止日" IS NULL
          ) OR (
            "t1"."承诺兑现期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."承诺兑现期限算不出"
    )
    AND (
      COALESCE("t1"."承诺兑现期限" IN ('逾期'), FALSE)
      AND (
        "t1"."承诺兑现期限到期日" IS NOT NULL
      )
      AND "t1"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."承诺兑现期限止日" IS NULL
        ) OR (
          "t1"."承诺兑现期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."承诺兑现期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."承诺兑现期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."承诺兑现期限" IN ('逾期'), FALSE)
        AND (
          "t0"."承诺兑现期限到期日" IS NOT NULL
        )
        AND "t0"."承诺兑现期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."承诺兑现期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."承诺兑现期限止日" IS NULL
          ) OR (
            "t0"."承诺兑现期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 建议提案.上期结转件数
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
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 建议提案.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 建议提案.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 建议提案.期末未结件数
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
  FROM LEDGER_SUGGESTION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
