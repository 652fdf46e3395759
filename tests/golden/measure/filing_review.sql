-- 备案审查.收到报备件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.备案登记件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."备案登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."备案登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.规范性文件备案登记件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."备案登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."文件种类" IS NOT DISTINCT FROM '行政规范性文件'
      OR "t1"."文件种类" IS NOT DISTINCT FROM '乡镇人大决议决定'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."备案登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.重大执法决定备案登记件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."备案登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."文件种类" IS NOT DISTINCT FROM '重大行政处罚决定'
      OR "t1"."文件种类" IS NOT DISTINCT FROM '重大行政强制决定'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."备案登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.退回件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."退回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."退回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.通知补报件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."通知补报日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."通知补报日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.应报未报件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."通知报备日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."通知报备日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.审结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.发现问题件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审查结论" IS NOT DISTINCT FROM '应当纠正') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.纠正件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."制定机关纠正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."制定机关纠正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.撤销件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定撤销日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定撤销日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.纠正率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审查结论" IS NOT DISTINCT FROM '应当纠正') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审查结论" IS NOT DISTINCT FROM '应当纠正') AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审查结论" IS NOT DISTINCT FROM '应当纠正'
    AND (
      (
        (
          "t1"."制定机关纠正日" IS NOT NULL
        )
        AND (
          "t1"."制定机关纠正日" <= CAST(%(as_of)s AS DATE)
        )
      )
      OR (
        (
          "t1"."决定撤销日" IS NOT NULL
        ) AND (
          "t1"."决定撤销日" <= CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.四川报备及时率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."备案审查依据" IS NOT DISTINCT FROM '四川省备案审查条例'
    AND NOT (
      "t1"."四川报备期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."备案审查依据" IS NOT DISTINCT FROM '四川省备案审查条例'
    AND NOT (
      "t1"."四川报备期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."备案审查依据" IS NOT DISTINCT FROM '四川省备案审查条例'
    AND NOT (
      "t1"."四川报备期限算不出"
    )
    AND (
      (
        "t1"."四川报备期限止日" IS NOT NULL
      )
      AND (
        "t1"."四川报备期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."四川报备期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."备案审查依据" IS NOT DISTINCT FROM '四川省备案审查条例'
    AND "t1"."四川报备期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.山东报备及时率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."备案审查依据" IS NOT DISTINCT FROM '山东省备案审查规定'
    AND NOT (
      "t1"."山东报备期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."备案审查依据" IS NOT DISTINCT FROM '山东省备案审查规定'
    AND NOT (
      "t1"."山东报备期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."备案审查依据" IS NOT DISTINCT FROM '山东省备案审查规定'
    AND NOT (
      "t1"."山东报备期限算不出"
    )
    AND (
      (
        "t1"."山东报备期限止日" IS NOT NULL
      )
      AND (
        "t1"."山东报备期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."山东报备期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."备案审查依据" IS NOT DISTINCT FROM '山东省备案审查规定'
    AND "t1"."山东报备期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.在审件数
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
    )
    AND (
      (
        "t1"."备案登记日" IS NOT NULL
      ) AND (
        "t1"."备案登记日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."审查日" IS NOT NULL
      ) AND (
        "t1"."审查日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 备案审查.形式审查期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."形式审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."形式审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."形式审查期限到期日" IS NOT NULL
        )
        AND "t1"."形式审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."形式审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."形式审查期限止日" IS NULL
          ) OR (
            "t1"."形式审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."形式审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."形式审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."形式审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."形式审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."形式审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."形式审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."形式审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."形式审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."形式审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."形式审查期限到期日" IS NOT NULL
        )
        AND "t1"."形式审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."形式审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."形式审查期限止日" IS NULL
          ) OR (
            "t1"."形式审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."形式审查期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."形式审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."形式审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."形式审查期限到期日" IS NOT NULL
        )
        AND "t1"."形式审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."形式审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."形式审查期限止日" IS NULL
          ) OR (
            "t1"."形式审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."形式审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."形式审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."形式审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."形式审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."形式审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."形式审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."形式审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."形式审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."形式审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."形式审查期限到期日" IS NOT NULL
        )
        AND "t1"."形式审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."形式审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."形式审查期限止日" IS NULL
          ) OR (
            "t1"."形式审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."形式审查期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."形式审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."形式审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."形式审查期限到期日" IS NOT NULL
        )
        AND "t1"."形式审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."形式审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."形式审查期限止日" IS NULL
          ) OR (
            "t1"."形式审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."形式审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."形式审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."形式审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."形式审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."形式审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."形式审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."形式审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."形式审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."形式审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."形式审查期限到期日" IS NOT NULL
        )
        AND "t1"."形式审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."形式审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."形式审查期限止日" IS NULL
          ) OR (
            "t1"."形式审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."形式审查期限算不出"
    )
    AND (
      (
        "t1"."形式审查期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."形式审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."形式审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."形式审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."形式审查期限到期日" IS NOT NULL
        )
        AND "t1"."形式审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."形式审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."形式审查期限止日" IS NULL
          ) OR (
            "t1"."形式审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."形式审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."形式审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."形式审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."形式审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."形式审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."形式审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."形式审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."形式审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."形式审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."形式审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."形式审查期限到期日" IS NOT NULL
        )
        AND "t1"."形式审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."形式审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."形式审查期限止日" IS NULL
          ) OR (
            "t1"."形式审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."形式审查期限算不出"
    )
    AND (
      COALESCE("t1"."形式审查期限" IN ('逾期'), FALSE)
      AND (
        "t1"."形式审查期限到期日" IS NOT NULL
      )
      AND "t1"."形式审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."形式审查期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."形式审查期限止日" IS NULL
        ) OR (
          "t1"."形式审查期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."退回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."通知补报日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."备案登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."形式审查期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."形式审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."形式审查期限" IN ('逾期'), FALSE)
        AND (
          "t0"."形式审查期限到期日" IS NOT NULL
        )
        AND "t0"."形式审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."形式审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."形式审查期限止日" IS NULL
          ) OR (
            "t0"."形式审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."退回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."通知补报日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."备案登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 备案审查.主动审查期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."主动审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."主动审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动审查期限到期日" IS NOT NULL
        )
        AND "t1"."主动审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动审查期限止日" IS NULL
          ) OR (
            "t1"."主动审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."主动审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."主动审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."主动审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."主动审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."主动审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."主动审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."主动审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."主动审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."主动审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动审查期限到期日" IS NOT NULL
        )
        AND "t1"."主动审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动审查期限止日" IS NULL
          ) OR (
            "t1"."主动审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."主动审查期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."主动审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."主动审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动审查期限到期日" IS NOT NULL
        )
        AND "t1"."主动审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动审查期限止日" IS NULL
          ) OR (
            "t1"."主动审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."主动审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."主动审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."主动审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."主动审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."主动审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."主动审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."主动审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."主动审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."主动审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动审查期限到期日" IS NOT NULL
        )
        AND "t1"."主动审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动审查期限止日" IS NULL
          ) OR (
            "t1"."主动审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."主动审查期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."主动审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."主动审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动审查期限到期日" IS NOT NULL
        )
        AND "t1"."主动审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动审查期限止日" IS NULL
          ) OR (
            "t1"."主动审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."主动审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."主动审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."主动审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."主动审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."主动审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."主动审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."主动审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."主动审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."主动审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动审查期限到期日" IS NOT NULL
        )
        AND "t1"."主动审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动审查期限止日" IS NULL
          ) OR (
            "t1"."主动审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."主动审查期限算不出"
    )
    AND (
      (
        "t1"."主动审查期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."主动审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."主动审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."主动审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动审查期限到期日" IS NOT NULL
        )
        AND "t1"."主动审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动审查期限止日" IS NULL
          ) OR (
            "t1"."主动审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."主动审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."主动审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."主动审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."主动审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."主动审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."主动审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."主动审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."主动审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."主动审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."主动审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动审查期限到期日" IS NOT NULL
        )
        AND "t1"."主动审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动审查期限止日" IS NULL
          ) OR (
            "t1"."主动审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."主动审查期限算不出"
    )
    AND (
      COALESCE("t1"."主动审查期限" IN ('逾期'), FALSE)
      AND (
        "t1"."主动审查期限到期日" IS NOT NULL
      )
      AND "t1"."主动审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."主动审查期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."主动审查期限止日" IS NULL
        ) OR (
          "t1"."主动审查期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."主动审查期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."主动审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."主动审查期限" IN ('逾期'), FALSE)
        AND (
          "t0"."主动审查期限到期日" IS NOT NULL
        )
        AND "t0"."主动审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."主动审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."主动审查期限止日" IS NULL
          ) OR (
            "t0"."主动审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 备案审查.本地审查期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."本地审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本地审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本地审查期限到期日" IS NOT NULL
        )
        AND "t1"."本地审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本地审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本地审查期限止日" IS NULL
          ) OR (
            "t1"."本地审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本地审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本地审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本地审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本地审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本地审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."本地审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本地审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本地审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本地审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本地审查期限到期日" IS NOT NULL
        )
        AND "t1"."本地审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本地审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本地审查期限止日" IS NULL
          ) OR (
            "t1"."本地审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本地审查期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本地审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本地审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本地审查期限到期日" IS NOT NULL
        )
        AND "t1"."本地审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本地审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本地审查期限止日" IS NULL
          ) OR (
            "t1"."本地审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本地审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本地审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本地审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本地审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本地审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."本地审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本地审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本地审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本地审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本地审查期限到期日" IS NOT NULL
        )
        AND "t1"."本地审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本地审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本地审查期限止日" IS NULL
          ) OR (
            "t1"."本地审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本地审查期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本地审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本地审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本地审查期限到期日" IS NOT NULL
        )
        AND "t1"."本地审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本地审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本地审查期限止日" IS NULL
          ) OR (
            "t1"."本地审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本地审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本地审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本地审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本地审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本地审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."本地审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本地审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本地审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本地审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本地审查期限到期日" IS NOT NULL
        )
        AND "t1"."本地审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本地审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本地审查期限止日" IS NULL
          ) OR (
            "t1"."本地审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本地审查期限算不出"
    )
    AND (
      (
        "t1"."本地审查期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."本地审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本地审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本地审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本地审查期限到期日" IS NOT NULL
        )
        AND "t1"."本地审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本地审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本地审查期限止日" IS NULL
          ) OR (
            "t1"."本地审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本地审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本地审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本地审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本地审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本地审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."本地审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本地审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."本地审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本地审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本地审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本地审查期限到期日" IS NOT NULL
        )
        AND "t1"."本地审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本地审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本地审查期限止日" IS NULL
          ) OR (
            "t1"."本地审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本地审查期限算不出"
    )
    AND (
      COALESCE("t1"."本地审查期限" IN ('逾期'), FALSE)
      AND (
        "t1"."本地审查期限到期日" IS NOT NULL
      )
      AND "t1"."本地审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."本地审查期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."本地审查期限止日" IS NULL
        ) OR (
          "t1"."本地审查期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."本地审查期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."本地审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."本地审查期限" IN ('逾期'), FALSE)
        AND (
          "t0"."本地审查期限到期日" IS NOT NULL
        )
        AND "t0"."本地审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."本地审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."本地审查期限止日" IS NULL
          ) OR (
            "t0"."本地审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 备案审查.上期结转件数
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
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 备案审查.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 备案审查.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已退回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已纠正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已撤销日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入审查终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已退回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已纠正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已撤销日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入审查终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 备案审查.期末未结件数
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
  FROM LEDGER_FILING_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
