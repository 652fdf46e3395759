-- 合同审查.审查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.村合同审查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."合同类别" IS NOT DISTINCT FROM '村级合同') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.投资项目审查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."合同类别" IS NOT DISTINCT FROM '政府投资项目合同'
      OR "t1"."合同类别" IS NOT DISTINCT FROM '招标或者比选文件'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.送审村数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."合同类别" IS NOT DISTINCT FROM '村级合同'
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."村居（同一）") FILTER(WHERE
    "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."合同类别" IS NOT DISTINCT FROM '村级合同'
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.审查合同金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."审查结论" IS NOT DISTINCT FROM '可以签订'
      OR "t1"."审查结论" IS NOT DISTINCT FROM '修改后签订'
    )
    AND (
      "t1"."标的额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."标的额") FILTER(WHERE
      "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."审查结论" IS NOT DISTINCT FROM '可以签订'
        OR "t1"."审查结论" IS NOT DISTINCT FROM '修改后签订'
      )
      AND (
        "t1"."标的额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.修改意见条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."修改意见数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."修改意见数") FILTER(WHERE
      "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."修改意见数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.不宜签订件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审查结论" IS NOT DISTINCT FROM '不宜签订') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.签订件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.签订合同金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."标的额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."标的额") FILTER(WHERE
      "t1"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."标的额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签订日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.期末履行中件数
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
        "t1"."签订日" IS NOT NULL
      ) AND (
        "t1"."签订日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 合同审查.履行完毕件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."履行完毕日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."履行完毕日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.解除合同件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."解除日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."解除日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.合同变更次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."合同变更.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."合同变更.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_合同变更_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合同变更.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.发生争议件数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."争议.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."争议.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_争议_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."争议.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.不宜签订率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审查结论" IS NOT DISTINCT FROM '不宜签订') AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.约定审查期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."约定审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."约定审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."约定审查期限到期日" IS NOT NULL
        )
        AND "t1"."约定审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."约定审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."约定审查期限止日" IS NULL
          ) OR (
            "t1"."约定审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."约定审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."约定审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."约定审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."约定审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."约定审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."约定审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."约定审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."约定审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."约定审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."约定审查期限到期日" IS NOT NULL
        )
        AND "t1"."约定审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."约定审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."约定审查期限止日" IS NULL
          ) OR (
            "t1"."约定审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."约定审查期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."约定审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."约定审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."约定审查期限到期日" IS NOT NULL
        )
        AND "t1"."约定审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."约定审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."约定审查期限止日" IS NULL
          ) OR (
            "t1"."约定审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."约定审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."约定审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."约定审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."约定审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."约定审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."约定审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."约定审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."约定审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."约定审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."约定审查期限到期日" IS NOT NULL
        )
        AND "t1"."约定审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."约定审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."约定审查期限止日" IS NULL
          ) OR (
            "t1"."约定审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."约定审查期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."约定审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."约定审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."约定审查期限到期日" IS NOT NULL
        )
        AND "t1"."约定审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."约定审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."约定审查期限止日" IS NULL
          ) OR (
            "t1"."约定审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."约定审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."约定审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."约定审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."约定审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."约定审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."约定审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."约定审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."约定审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."约定审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."约定审查期限到期日" IS NOT NULL
        )
        AND "t1"."约定审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."约定审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."约定审查期限止日" IS NULL
          ) OR (
            "t1"."约定审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."约定审查期限算不出"
    )
    AND (
      (
        "t1"."约定审查期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."约定审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."约定审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."约定审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."约定审查期限到期日" IS NOT NULL
        )
        AND "t1"."约定审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."约定审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."约定审查期限止日" IS NULL
          ) OR (
            "t1"."约定审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."约定审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."约定审查期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."约定审查期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."约定审查期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."约定审查期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."约定审查期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."约定审查期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."约定审查期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."约定审查期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."约定审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."约定审查期限到期日" IS NOT NULL
        )
        AND "t1"."约定审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."约定审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."约定审查期限止日" IS NULL
          ) OR (
            "t1"."约定审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."约定审查期限算不出"
    )
    AND (
      COALESCE("t1"."约定审查期限" IN ('逾期'), FALSE)
      AND (
        "t1"."约定审查期限到期日" IS NOT NULL
      )
      AND "t1"."约定审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."约定审查期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."约定审查期限止日" IS NULL
        ) OR (
          "t1"."约定审查期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回送审日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."约定审查期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."约定审查期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."约定审查期限" IN ('逾期'), FALSE)
        AND (
          "t0"."约定审查期限到期日" IS NOT NULL
        )
        AND "t0"."约定审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."约定审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."约定审查期限止日" IS NULL
          ) OR (
            "t0"."约定审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤回送审日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 合同审查.上期结转件数
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
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 合同审查.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合同审查.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已履行完毕日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入没有签订日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已履行完毕日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入没有签订日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 合同审查.期末未结件数
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
  FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
