-- 检察司法建议.收到件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 检察司法建议.检察建议件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."文书种类" IS NOT DISTINCT FROM '检察建议') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 检察司法建议.司法建议件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."文书种类" IS NOT DISTINCT FROM '司法建议') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 检察司法建议.复议意见书件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."文书种类" IS NOT DISTINCT FROM '行政复议意见书'
      OR "t1"."文书种类" IS NOT DISTINCT FROM '行政复议建议书'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 检察司法建议.回复件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 检察司法建议.按期回复率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."文书写明的期限" IN ('逾期'), FALSE)
        AND (
          "t1"."文书写明的期限到期日" IS NOT NULL
        )
        AND "t1"."文书写明的期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."文书写明的期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."文书写明的期限止日" IS NULL
          )
          OR (
            "t1"."文书写明的期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."回复限期" IS NOT NULL
    )
    AND NOT (
      "t1"."文书写明的期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."文书写明的期限" IN ('逾期'), FALSE)
        AND (
          "t1"."文书写明的期限到期日" IS NOT NULL
        )
        AND "t1"."文书写明的期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."文书写明的期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."文书写明的期限止日" IS NULL
          )
          OR (
            "t1"."文书写明的期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."回复限期" IS NOT NULL
    )
    AND NOT (
      "t1"."文书写明的期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."文书写明的期限" IN ('逾期'), FALSE)
        AND (
          "t1"."文书写明的期限到期日" IS NOT NULL
        )
        AND "t1"."文书写明的期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."文书写明的期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."文书写明的期限止日" IS NULL
          )
          OR (
            "t1"."文书写明的期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."回复限期" IS NOT NULL
    )
    AND NOT (
      "t1"."文书写明的期限算不出"
    )
    AND (
      (
        "t1"."文书写明的期限止日" IS NOT NULL
      )
      AND (
        "t1"."文书写明的期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."文书写明的期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."文书写明的期限" IN ('逾期'), FALSE)
        AND (
          "t1"."文书写明的期限到期日" IS NOT NULL
        )
        AND "t1"."文书写明的期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."文书写明的期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."文书写明的期限止日" IS NULL
          )
          OR (
            "t1"."文书写明的期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."回复限期" IS NOT NULL
    )
    AND NOT (
      "t1"."文书写明的期限算不出"
    )
    AND (
      COALESCE("t1"."文书写明的期限" IN ('逾期'), FALSE)
      AND (
        "t1"."文书写明的期限到期日" IS NOT NULL
      )
      AND "t1"."文书写明的期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."文书写明的期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."文书写明的期限止日" IS NULL
        )
        OR (
          "t1"."文书写明的期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."文书写明的期限" IN ('逾期'), FALSE)
        AND (
          "t1"."文书写明的期限到期日" IS NOT NULL
        )
        AND "t1"."文书写明的期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."文书写明的期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."文书写明的期限止日" IS NULL
          )
          OR (
            "t1"."文书写明的期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."回复限期" IS NOT NULL
    )
    AND "t1"."文书写明的期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."文书写明的期限" IN ('逾期'), FALSE)
        AND (
          "t0"."文书写明的期限到期日" IS NOT NULL
        )
        AND "t0"."文书写明的期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."文书写明的期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."文书写明的期限止日" IS NULL
          )
          OR (
            "t0"."文书写明的期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 检察司法建议.采纳率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."采纳情况" IS NOT DISTINCT FROM '全部采纳'
      OR "t1"."采纳情况" IS NOT DISTINCT FROM '部分采纳'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 检察司法建议.整改到位率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."整改结果" IS NOT DISTINCT FROM '已经整改'
      OR "t1"."整改结果" IS NOT DISTINCT FROM '不需整改'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 检察司法建议.复议意见书报送期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."复议意见书报送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."复议意见书报送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."复议意见书报送期限到期日" IS NOT NULL
        )
        AND "t1"."复议意见书报送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."复议意见书报送期限止日" IS NULL
          )
          OR (
            "t1"."复议意见书报送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."复议意见书报送期限止日" IS NOT NULL
        )
        AND (
          "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."复议意见书报送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."复议意见书报送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."复议意见书报送期限止日" IS NOT NULL
            )
            AND (
              "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."复议意见书报送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."复议意见书报送期限止日" IS NOT NULL
        )
        AND (
          "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."复议意见书报送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."复议意见书报送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."复议意见书报送期限到期日" IS NOT NULL
        )
        AND "t1"."复议意见书报送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."复议意见书报送期限止日" IS NULL
          )
          OR (
            "t1"."复议意见书报送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."复议意见书报送期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."复议意见书报送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."复议意见书报送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."复议意见书报送期限到期日" IS NOT NULL
        )
        AND "t1"."复议意见书报送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."复议意见书报送期限止日" IS NULL
          )
          OR (
            "t1"."复议意见书报送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."复议意见书报送期限止日" IS NOT NULL
        )
        AND (
          "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."复议意见书报送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."复议意见书报送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."复议意见书报送期限止日" IS NOT NULL
            )
            AND (
              "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."复议意见书报送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."复议意见书报送期限止日" IS NOT NULL
        )
        AND (
          "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."复议意见书报送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."复议意见书报送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."复议意见书报送期限到期日" IS NOT NULL
        )
        AND "t1"."复议意见书报送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."复议意见书报送期限止日" IS NULL
          )
          OR (
            "t1"."复议意见书报送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."复议意见书报送期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."复议意见书报送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."复议意见书报送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."复议意见书报送期限到期日" IS NOT NULL
        )
        AND "t1"."复议意见书报送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."复议意见书报送期限止日" IS NULL
          )
          OR (
            "t1"."复议意见书报送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."复议意见书报送期限止日" IS NOT NULL
        )
        AND (
          "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."复议意见书报送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."复议意见书报送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."复议意见书报送期限止日" IS NOT NULL
            )
            AND (
              "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."复议意见书报送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."复议意见书报送期限止日" IS NOT NULL
        )
        AND (
          "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."复议意见书报送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."复议意见书报送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."复议意见书报送期限到期日" IS NOT NULL
        )
        AND "t1"."复议意见书报送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."复议意见书报送期限止日" IS NULL
          )
          OR (
            "t1"."复议意见书报送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."复议意见书报送期限算不出"
    )
    AND (
      (
        "t1"."复议意见书报送期限止日" IS NOT NULL
      )
      AND (
        "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."复议意见书报送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."复议意见书报送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."复议意见书报送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."复议意见书报送期限到期日" IS NOT NULL
        )
        AND "t1"."复议意见书报送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."复议意见书报送期限止日" IS NULL
          )
          OR (
            "t1"."复议意见书报送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."复议意见书报送期限止日" IS NOT NULL
        )
        AND (
          "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."复议意见书报送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."复议意见书报送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."复议意见书报送期限止日" IS NOT NULL
            )
            AND (
              "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."复议意见书报送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."复议意见书报送期限止日" IS NOT NULL
        )
        AND (
          "t1"."复议意见书报送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."复议意见书报送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."复议意见书报送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."复议意见书报送期限到期日" IS NOT NULL
        )
        AND "t1"."复议意见书报送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."复议意见书报送期限止日" IS NULL
          )
          OR (
            "t1"."复议意见书报送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."复议意见书报送期限算不出"
    )
    AND (
      COALESCE("t1"."复议意见书报送期限" IN ('逾期'), FALSE)
      AND (
        "t1"."复议意见书报送期限到期日" IS NOT NULL
      )
      AND "t1"."复议意见书报送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."复议意见书报送期限止日" IS NULL
        )
        OR (
          "t1"."复议意见书报送期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."复议意见书报送期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."复议意见书报送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."复议意见书报送期限" IN ('逾期'), FALSE)
        AND (
          "t0"."复议意见书报送期限到期日" IS NOT NULL
        )
        AND "t0"."复议意见书报送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."复议意见书报送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."复议意见书报送期限止日" IS NULL
          )
          OR (
            "t0"."复议意见书报送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 检察司法建议.公益诉讼检察建议期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."公益诉讼检察建议期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."公益诉讼检察建议期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼检察建议期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼检察建议期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼检察建议期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."公益诉讼检察建议期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."公益诉讼检察建议期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."公益诉讼检察建议期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."公益诉讼检察建议期限止日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."公益诉讼检察建议期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公益诉讼检察建议期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."公益诉讼检察建议期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼检察建议期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼检察建议期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼检察建议期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."公益诉讼检察建议期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."公益诉讼检察建议期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."公益诉讼检察建议期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼检察建议期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼检察建议期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼检察建议期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."公益诉讼检察建议期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."公益诉讼检察建议期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."公益诉讼检察建议期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."公益诉讼检察建议期限止日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."公益诉讼检察建议期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公益诉讼检察建议期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."公益诉讼检察建议期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼检察建议期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼检察建议期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼检察建议期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."公益诉讼检察建议期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."公益诉讼检察建议期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."公益诉讼检察建议期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼检察建议期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼检察建议期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼检察建议期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."公益诉讼检察建议期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."公益诉讼检察建议期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."公益诉讼检察建议期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."公益诉讼检察建议期限止日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."公益诉讼检察建议期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公益诉讼检察建议期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."公益诉讼检察建议期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼检察建议期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼检察建议期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼检察建议期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."公益诉讼检察建议期限算不出"
    )
    AND (
      (
        "t1"."公益诉讼检察建议期限止日" IS NOT NULL
      )
      AND (
        "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."公益诉讼检察建议期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."公益诉讼检察建议期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."公益诉讼检察建议期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼检察建议期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼检察建议期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼检察建议期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."公益诉讼检察建议期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."公益诉讼检察建议期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."公益诉讼检察建议期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."公益诉讼检察建议期限止日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."公益诉讼检察建议期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼检察建议期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公益诉讼检察建议期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."公益诉讼检察建议期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼检察建议期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼检察建议期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼检察建议期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."公益诉讼检察建议期限算不出"
    )
    AND (
      COALESCE("t1"."公益诉讼检察建议期限" IN ('逾期'), FALSE)
      AND (
        "t1"."公益诉讼检察建议期限到期日" IS NOT NULL
      )
      AND "t1"."公益诉讼检察建议期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."公益诉讼检察建议期限止日" IS NULL
        )
        OR (
          "t1"."公益诉讼检察建议期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."公益诉讼检察建议期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."公益诉讼检察建议期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."公益诉讼检察建议期限" IN ('逾期'), FALSE)
        AND (
          "t0"."公益诉讼检察建议期限到期日" IS NOT NULL
        )
        AND "t0"."公益诉讼检察建议期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."公益诉讼检察建议期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."公益诉讼检察建议期限止日" IS NULL
          )
          OR (
            "t0"."公益诉讼检察建议期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 检察司法建议.公益诉讼紧急回复期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."公益诉讼紧急回复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."公益诉讼紧急回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼紧急回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼紧急回复期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼紧急回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."公益诉讼紧急回复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."公益诉讼紧急回复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公益诉讼紧急回复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."公益诉讼紧急回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼紧急回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼紧急回复期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼紧急回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."公益诉讼紧急回复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."公益诉讼紧急回复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."公益诉讼紧急回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼紧急回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼紧急回复期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼紧急回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."公益诉讼紧急回复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."公益诉讼紧急回复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公益诉讼紧急回复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."公益诉讼紧急回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼紧急回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼紧急回复期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼紧急回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."公益诉讼紧急回复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."公益诉讼紧急回复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."公益诉讼紧急回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼紧急回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼紧急回复期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼紧急回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."公益诉讼紧急回复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."公益诉讼紧急回复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公益诉讼紧急回复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."公益诉讼紧急回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼紧急回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼紧急回复期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼紧急回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."公益诉讼紧急回复期限算不出"
    )
    AND (
      (
        "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
      )
      AND (
        "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."公益诉讼紧急回复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."公益诉讼紧急回复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."公益诉讼紧急回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼紧急回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼紧急回复期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼紧急回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."公益诉讼紧急回复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."公益诉讼紧急回复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."公益诉讼紧急回复期限止日" IS NOT NULL
        )
        AND (
          "t1"."公益诉讼紧急回复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公益诉讼紧急回复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."公益诉讼紧急回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
        )
        AND "t1"."公益诉讼紧急回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."公益诉讼紧急回复期限止日" IS NULL
          )
          OR (
            "t1"."公益诉讼紧急回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."公益诉讼紧急回复期限算不出"
    )
    AND (
      COALESCE("t1"."公益诉讼紧急回复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."公益诉讼紧急回复期限到期日" IS NOT NULL
      )
      AND "t1"."公益诉讼紧急回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."公益诉讼紧急回复期限止日" IS NULL
        )
        OR (
          "t1"."公益诉讼紧急回复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."公益诉讼紧急回复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."公益诉讼紧急回复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."公益诉讼紧急回复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."公益诉讼紧急回复期限到期日" IS NOT NULL
        )
        AND "t0"."公益诉讼紧急回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."公益诉讼紧急回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."公益诉讼紧急回复期限止日" IS NULL
          )
          OR (
            "t0"."公益诉讼紧急回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 检察司法建议.上期结转件数
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
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 检察司法建议.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 检察司法建议.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 检察司法建议.期末未结件数
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
  FROM LEDGER_JUDICIAL_PROPOSAL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
