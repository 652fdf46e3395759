-- 国家赔偿.申请件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_STATE_COMPENSATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 国家赔偿.决定件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_STATE_COMPENSATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 国家赔偿.补正告知期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正告知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正告知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正告知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正告知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正告知期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正告知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正告知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正告知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正告知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正告知期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正告知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正告知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正告知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正告知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正告知期限算不出"
    )
    AND (
      (
        "t1"."补正告知期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."补正告知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正告知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正告知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正告知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正告知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正告知期限算不出"
    )
    AND (
      COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
      AND (
        "t1"."补正告知期限到期日" IS NOT NULL
      )
      AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."补正告知期限止日" IS NULL
        ) OR (
          "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."告知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."补正告知期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_STATE_COMPENSATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."补正告知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t0"."补正告知期限到期日" IS NOT NULL
        )
        AND "t0"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."补正告知期限止日" IS NULL
          ) OR (
            "t0"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."告知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 国家赔偿.赔偿决定期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."赔偿决定期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."赔偿决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."赔偿决定期限到期日" IS NOT NULL
        )
        AND "t1"."赔偿决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."赔偿决定期限止日" IS NULL
          ) OR (
            "t1"."赔偿决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."赔偿决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."赔偿决定期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."赔偿决定期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."赔偿决定期限止日" IS NOT NULL
            )
            AND (
              "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."赔偿决定期限到期日" IS NOT NULL
            )
            AND (
              "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."赔偿决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."赔偿决定期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."赔偿决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."赔偿决定期限到期日" IS NOT NULL
        )
        AND "t1"."赔偿决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."赔偿决定期限止日" IS NULL
          ) OR (
            "t1"."赔偿决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."赔偿决定期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."赔偿决定期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."赔偿决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."赔偿决定期限到期日" IS NOT NULL
        )
        AND "t1"."赔偿决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."赔偿决定期限止日" IS NULL
          ) OR (
            "t1"."赔偿决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."赔偿决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."赔偿决定期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."赔偿决定期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."赔偿决定期限止日" IS NOT NULL
            )
            AND (
              "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."赔偿决定期限到期日" IS NOT NULL
            )
            AND (
              "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."赔偿决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."赔偿决定期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."赔偿决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."赔偿决定期限到期日" IS NOT NULL
        )
        AND "t1"."赔偿决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."赔偿决定期限止日" IS NULL
          ) OR (
            "t1"."赔偿决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."赔偿决定期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."赔偿决定期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."赔偿决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."赔偿决定期限到期日" IS NOT NULL
        )
        AND "t1"."赔偿决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."赔偿决定期限止日" IS NULL
          ) OR (
            "t1"."赔偿决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."赔偿决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."赔偿决定期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."赔偿决定期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."赔偿决定期限止日" IS NOT NULL
            )
            AND (
              "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."赔偿决定期限到期日" IS NOT NULL
            )
            AND (
              "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."赔偿决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."赔偿决定期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."赔偿决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."赔偿决定期限到期日" IS NOT NULL
        )
        AND "t1"."赔偿决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."赔偿决定期限止日" IS NULL
          ) OR (
            "t1"."赔偿决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."赔偿决定期限算不出"
    )
    AND (
      (
        "t1"."赔偿决定期限止日" IS NOT NULL
      )
      AND (
        "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."赔偿决定期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."赔偿决定期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."赔偿决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."赔偿决定期限到期日" IS NOT NULL
        )
        AND "t1"."赔偿决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."赔偿决定期限止日" IS NULL
          ) OR (
            "t1"."赔偿决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."赔偿决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."赔偿决定期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."赔偿决定期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."赔偿决定期限止日" IS NOT NULL
            )
            AND (
              "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."赔偿决定期限到期日" IS NOT NULL
            )
            AND (
              "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."赔偿决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."赔偿决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."赔偿决定期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."赔偿决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."赔偿决定期限到期日" IS NOT NULL
        )
        AND "t1"."赔偿决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."赔偿决定期限止日" IS NULL
          ) OR (
            "t1"."赔偿决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."赔偿决定期限算不出"
    )
    AND (
      COALESCE("t1"."赔偿决定期限" IN ('逾期'), FALSE)
      AND (
        "t1"."赔偿决定期限到期日" IS NOT NULL
      )
      AND "t1"."赔偿决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."赔偿决定期限止日" IS NULL
        ) OR (
          "t1"."赔偿决定期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."赔偿决定期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_STATE_COMPENSATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."赔偿决定期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."赔偿决定期限" IN ('逾期'), FALSE)
        AND (
          "t0"."赔偿决定期限到期日" IS NOT NULL
        )
        AND "t0"."赔偿决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."赔偿决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."赔偿决定期限止日" IS NULL
          ) OR (
            "t0"."赔偿决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 国家赔偿.送达期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."送达期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."送达期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."送达期限止日" IS NOT NULL
            )
            AND (
              "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."送达期限到期日" IS NOT NULL
            )
            AND (
              "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."送达期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."送达期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."送达期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."送达期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."送达期限止日" IS NOT NULL
            )
            AND (
              "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."送达期限到期日" IS NOT NULL
            )
            AND (
              "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."送达期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."送达期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."送达期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."送达期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."送达期限止日" IS NOT NULL
            )
            AND (
              "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."送达期限到期日" IS NOT NULL
            )
            AND (
              "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."送达期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."送达期限算不出"
    )
    AND (
      (
        "t1"."送达期限止日" IS NOT NULL
      )
      AND (
        "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."送达期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."送达期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."送达期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."送达期限止日" IS NOT NULL
            )
            AND (
              "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."送达期限到期日" IS NOT NULL
            )
            AND (
              "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."送达期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."送达期限算不出"
    )
    AND (
      COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
      AND (
        "t1"."送达期限到期日" IS NOT NULL
      )
      AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."送达期限止日" IS NULL
        ) OR (
          "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."送达日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."送达期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_STATE_COMPENSATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."送达期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t0"."送达期限到期日" IS NOT NULL
        )
        AND "t0"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."送达期限止日" IS NULL
          ) OR (
            "t0"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."送达日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 国家赔偿.申请支付期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."申请支付期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申请支付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请支付期限到期日" IS NOT NULL
        )
        AND "t1"."申请支付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请支付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请支付期限止日" IS NULL
          ) OR (
            "t1"."申请支付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申请支付期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申请支付期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申请支付期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申请支付期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申请支付期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."申请支付期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申请支付期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申请支付期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申请支付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请支付期限到期日" IS NOT NULL
        )
        AND "t1"."申请支付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请支付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请支付期限止日" IS NULL
          ) OR (
            "t1"."申请支付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申请支付期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."申请支付期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申请支付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请支付期限到期日" IS NOT NULL
        )
        AND "t1"."申请支付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请支付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请支付期限止日" IS NULL
          ) OR (
            "t1"."申请支付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申请支付期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申请支付期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申请支付期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申请支付期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申请支付期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."申请支付期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申请支付期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申请支付期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申请支付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请支付期限到期日" IS NOT NULL
        )
        AND "t1"."申请支付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请支付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请支付期限止日" IS NULL
          ) OR (
            "t1"."申请支付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申请支付期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."申请支付期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申请支付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请支付期限到期日" IS NOT NULL
        )
        AND "t1"."申请支付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请支付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请支付期限止日" IS NULL
          ) OR (
            "t1"."申请支付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申请支付期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申请支付期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申请支付期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申请支付期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申请支付期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."申请支付期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申请支付期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申请支付期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申请支付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请支付期限到期日" IS NOT NULL
        )
        AND "t1"."申请支付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请支付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请支付期限止日" IS NULL
          ) OR (
            "t1"."申请支付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申请支付期限算不出"
    )
    AND (
      (
        "t1"."申请支付期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."申请支付期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."申请支付期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申请支付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请支付期限到期日" IS NOT NULL
        )
        AND "t1"."申请支付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请支付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请支付期限止日" IS NULL
          ) OR (
            "t1"."申请支付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申请支付期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申请支付期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申请支付期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申请支付期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申请支付期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."申请支付期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申请支付期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请支付期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申请支付期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申请支付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请支付期限到期日" IS NOT NULL
        )
        AND "t1"."申请支付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请支付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请支付期限止日" IS NULL
          ) OR (
            "t1"."申请支付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申请支付期限算不出"
    )
    AND (
      COALESCE("t1"."申请支付期限" IN ('逾期'), FALSE)
      AND (
        "t1"."申请支付期限到期日" IS NOT NULL
      )
      AND "t1"."申请支付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."申请支付期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."申请支付期限止日" IS NULL
        ) OR (
          "t1"."申请支付期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."向财政申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请支付期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_STATE_COMPENSATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."申请支付期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."申请支付期限" IN ('逾期'), FALSE)
        AND (
          "t0"."申请支付期限到期日" IS NOT NULL
        )
        AND "t0"."申请支付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."申请支付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."申请支付期限止日" IS NULL
          ) OR (
            "t0"."申请支付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."向财政申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 国家赔偿.上期结转件数
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
  FROM LEDGER_STATE_COMPENSATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 国家赔偿.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_STATE_COMPENSATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 国家赔偿.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_STATE_COMPENSATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 国家赔偿.期末未结件数
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
  FROM LEDGER_STATE_COMPENSATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
