-- 行政规范性文件.新出台件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.登记编号件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记编号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记编号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.合法性审核件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."合法性审核日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合法性审核日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.征求意见件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."征求意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."征求意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.备案件数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."备案.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."备案.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_备案_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."备案.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.按期备案率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川备案期限到期日" IS NOT NULL
        )
        AND "t1"."四川备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川备案期限止日" IS NULL
          ) OR (
            "t1"."四川备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '四川省备案审查条例'
    AND NOT (
      "t1"."四川备案期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川备案期限到期日" IS NOT NULL
        )
        AND "t1"."四川备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川备案期限止日" IS NULL
          ) OR (
            "t1"."四川备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '四川省备案审查条例'
    AND NOT (
      "t1"."四川备案期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川备案期限到期日" IS NOT NULL
        )
        AND "t1"."四川备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川备案期限止日" IS NULL
          ) OR (
            "t1"."四川备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '四川省备案审查条例'
    AND NOT (
      "t1"."四川备案期限算不出"
    )
    AND (
      (
        "t1"."四川备案期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."四川备案期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."四川备案期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川备案期限到期日" IS NOT NULL
        )
        AND "t1"."四川备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川备案期限止日" IS NULL
          ) OR (
            "t1"."四川备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '四川省备案审查条例'
    AND NOT (
      "t1"."四川备案期限算不出"
    )
    AND (
      COALESCE("t1"."四川备案期限" IN ('逾期'), FALSE)
      AND (
        "t1"."四川备案期限到期日" IS NOT NULL
      )
      AND "t1"."四川备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."四川备案期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."四川备案期限止日" IS NULL
        ) OR (
          "t1"."四川备案期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川备案期限到期日" IS NOT NULL
        )
        AND "t1"."四川备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川备案期限止日" IS NULL
          ) OR (
            "t1"."四川备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '四川省备案审查条例'
    AND "t1"."四川备案期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."四川备案期限" IN ('逾期'), FALSE)
        AND (
          "t0"."四川备案期限到期日" IS NOT NULL
        )
        AND "t0"."四川备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."四川备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."四川备案期限止日" IS NULL
          ) OR (
            "t0"."四川备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 行政规范性文件.山东按期备案率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东备案期限到期日" IS NOT NULL
        )
        AND "t1"."山东备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东备案期限止日" IS NULL
          ) OR (
            "t1"."山东备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '山东省备案审查规定'
    AND NOT (
      "t1"."山东备案期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东备案期限到期日" IS NOT NULL
        )
        AND "t1"."山东备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东备案期限止日" IS NULL
          ) OR (
            "t1"."山东备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '山东省备案审查规定'
    AND NOT (
      "t1"."山东备案期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东备案期限到期日" IS NOT NULL
        )
        AND "t1"."山东备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东备案期限止日" IS NULL
          ) OR (
            "t1"."山东备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '山东省备案审查规定'
    AND NOT (
      "t1"."山东备案期限算不出"
    )
    AND (
      (
        "t1"."山东备案期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."山东备案期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."山东备案期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东备案期限到期日" IS NOT NULL
        )
        AND "t1"."山东备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东备案期限止日" IS NULL
          ) OR (
            "t1"."山东备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '山东省备案审查规定'
    AND NOT (
      "t1"."山东备案期限算不出"
    )
    AND (
      COALESCE("t1"."山东备案期限" IN ('逾期'), FALSE)
      AND (
        "t1"."山东备案期限到期日" IS NOT NULL
      )
      AND "t1"."山东备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."山东备案期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."山东备案期限止日" IS NULL
        ) OR (
          "t1"."山东备案期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东备案期限到期日" IS NOT NULL
        )
        AND "t1"."山东备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东备案期限止日" IS NULL
          ) OR (
            "t1"."山东备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '山东省备案审查规定'
    AND "t1"."山东备案期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."山东备案期限" IN ('逾期'), FALSE)
        AND (
          "t0"."山东备案期限到期日" IS NOT NULL
        )
        AND "t0"."山东备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."山东备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."山东备案期限止日" IS NULL
          ) OR (
            "t0"."山东备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 行政规范性文件.报备率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."四川备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."四川备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."四川备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."报送备案日" IS NOT NULL
      ) AND (
        "t1"."报送备案日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."四川备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.山东报备率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."山东备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."山东备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."山东备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."报送备案日" IS NOT NULL
      ) AND (
        "t1"."报送备案日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."山东备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.不合法件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."合法性审核日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审核结论" IS NOT DISTINCT FROM '不合法') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合法性审核日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.专家论证件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."专家论证" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.备案被纠正件数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."收到意见.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."收到意见.备案审查结果" IS NOT DISTINCT FROM '要求改正'
      OR "t1"."收到意见.备案审查结果" IS NOT DISTINCT FROM '撤销'
    )
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."收到意见.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."收到意见.备案审查结果" IS NOT DISTINCT FROM '要求改正'
      OR "t1"."收到意见.备案审查结果" IS NOT DISTINCT FROM '撤销'
    )
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_收到意见_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到意见.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.评估清理件数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."评估清理.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."评估清理.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_评估清理_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."评估清理.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.废止失效件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."废止失效日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."废止失效日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.修改件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."废止失效日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."修改后重新发布日" IS NOT NULL
      )
      AND (
        "t1"."修改后重新发布日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."废止失效日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.期满失效件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."废止失效日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."期满失效日" IS NOT NULL
      ) AND (
        "t1"."期满失效日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."废止失效日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.现行有效件数
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
        "t1"."有效期至" IS NULL
      ) OR (
        "t1"."有效期至" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      (
        "t1"."发布日" IS NOT NULL
      ) AND (
        "t1"."发布日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
    AND (
      (
        "t0"."有效期至" IS NULL
      ) OR (
        "t0"."有效期至" >= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政规范性文件.超过有效期件数
SELECT
  COUNT(*) FILTER(WHERE
    LEDGER_ANY_WITHIN("t1"."有效期至（届满）", CAST(%(period_start)s AS DATE), CAST(%(as_of)s AS DATE))
    AND (
      (
        "t1"."发布日" IS NOT NULL
      ) AND (
        "t1"."发布日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND LEDGER_ANY_WITHIN("t0"."有效期至（届满）", CAST(%(period_start)s AS DATE), CAST(%(as_of)s AS DATE))
  OFFSET 0
) AS "t1"

-- 行政规范性文件.备案材料补送期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案材料补送期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案材料补送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案材料补送期限到期日" IS NOT NULL
        )
        AND "t1"."备案材料补送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案材料补送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案材料补送期限止日" IS NULL
          )
          OR (
            "t1"."备案材料补送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案材料补送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案材料补送期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案材料补送期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案材料补送期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案材料补送期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."备案材料补送期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案材料补送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案材料补送期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案材料补送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案材料补送期限到期日" IS NOT NULL
        )
        AND "t1"."备案材料补送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案材料补送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案材料补送期限止日" IS NULL
          )
          OR (
            "t1"."备案材料补送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案材料补送期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案材料补送期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案材料补送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案材料补送期限到期日" IS NOT NULL
        )
        AND "t1"."备案材料补送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案材料补送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案材料补送期限止日" IS NULL
          )
          OR (
            "t1"."备案材料补送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案材料补送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案材料补送期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案材料补送期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案材料补送期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案材料补送期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."备案材料补送期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案材料补送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案材料补送期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案材料补送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案材料补送期限到期日" IS NOT NULL
        )
        AND "t1"."备案材料补送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案材料补送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案材料补送期限止日" IS NULL
          )
          OR (
            "t1"."备案材料补送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案材料补送期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案材料补送期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案材料补送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案材料补送期限到期日" IS NOT NULL
        )
        AND "t1"."备案材料补送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案材料补送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案材料补送期限止日" IS NULL
          )
          OR (
            "t1"."备案材料补送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案材料补送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案材料补送期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案材料补送期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案材料补送期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案材料补送期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."备案材料补送期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案材料补送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案材料补送期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案材料补送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案材料补送期限到期日" IS NOT NULL
        )
        AND "t1"."备案材料补送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案材料补送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案材料补送期限止日" IS NULL
          )
          OR (
            "t1"."备案材料补送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案材料补送期限算不出"
    )
    AND (
      (
        "t1"."备案材料补送期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."备案材料补送期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案材料补送期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案材料补送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案材料补送期限到期日" IS NOT NULL
        )
        AND "t1"."备案材料补送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案材料补送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案材料补送期限止日" IS NULL
          )
          OR (
            "t1"."备案材料补送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案材料补送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案材料补送期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案材料补送期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案材料补送期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案材料补送期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."备案材料补送期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案材料补送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案材料补送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案材料补送期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案材料补送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案材料补送期限到期日" IS NOT NULL
        )
        AND "t1"."备案材料补送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案材料补送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案材料补送期限止日" IS NULL
          )
          OR (
            "t1"."备案材料补送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案材料补送期限算不出"
    )
    AND (
      COALESCE("t1"."备案材料补送期限" IN ('逾期'), FALSE)
      AND (
        "t1"."备案材料补送期限到期日" IS NOT NULL
      )
      AND "t1"."备案材料补送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."备案材料补送期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."备案材料补送期限止日" IS NULL
        )
        OR (
          "t1"."备案材料补送期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."补送备案材料日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."备案材料补送期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."备案材料补送期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."备案材料补送期限" IN ('逾期'), FALSE)
        AND (
          "t0"."备案材料补送期限到期日" IS NOT NULL
        )
        AND "t0"."备案材料补送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."备案材料补送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."备案材料补送期限止日" IS NULL
          )
          OR (
            "t0"."备案材料补送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."补送备案材料日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政规范性文件.备案审查意见处理期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案审查意见处理期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案审查意见处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案审查意见处理期限到期日" IS NOT NULL
        )
        AND "t1"."备案审查意见处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案审查意见处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案审查意见处理期限止日" IS NULL
          )
          OR (
            "t1"."备案审查意见处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案审查意见处理期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案审查意见处理期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案审查意见处理期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."备案审查意见处理期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案审查意见处理期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案审查意见处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案审查意见处理期限到期日" IS NOT NULL
        )
        AND "t1"."备案审查意见处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案审查意见处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案审查意见处理期限止日" IS NULL
          )
          OR (
            "t1"."备案审查意见处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案审查意见处理期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案审查意见处理期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案审查意见处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案审查意见处理期限到期日" IS NOT NULL
        )
        AND "t1"."备案审查意见处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案审查意见处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案审查意见处理期限止日" IS NULL
          )
          OR (
            "t1"."备案审查意见处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案审查意见处理期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案审查意见处理期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案审查意见处理期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."备案审查意见处理期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案审查意见处理期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案审查意见处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案审查意见处理期限到期日" IS NOT NULL
        )
        AND "t1"."备案审查意见处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案审查意见处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案审查意见处理期限止日" IS NULL
          )
          OR (
            "t1"."备案审查意见处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案审查意见处理期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案审查意见处理期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案审查意见处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案审查意见处理期限到期日" IS NOT NULL
        )
        AND "t1"."备案审查意见处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案审查意见处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案审查意见处理期限止日" IS NULL
          )
          OR (
            "t1"."备案审查意见处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案审查意见处理期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案审查意见处理期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案审查意见处理期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."备案审查意见处理期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案审查意见处理期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案审查意见处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案审查意见处理期限到期日" IS NOT NULL
        )
        AND "t1"."备案审查意见处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案审查意见处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案审查意见处理期限止日" IS NULL
          )
          OR (
            "t1"."备案审查意见处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案审查意见处理期限算不出"
    )
    AND (
      (
        "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."备案审查意见处理期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."备案审查意见处理期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."备案审查意见处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案审查意见处理期限到期日" IS NOT NULL
        )
        AND "t1"."备案审查意见处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案审查意见处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案审查意见处理期限止日" IS NULL
          )
          OR (
            "t1"."备案审查意见处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."备案审查意见处理期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."备案审查意见处理期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."备案审查意见处理期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."备案审查意见处理期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."备案审查意见处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."备案审查意见处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."备案审查意见处理期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."备案审查意见处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."备案审查意见处理期限到期日" IS NOT NULL
        )
        AND "t1"."备案审查意见处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."备案审查意见处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."备案审查意见处理期限止日" IS NULL
          )
          OR (
            "t1"."备案审查意见处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."备案审查意见处理期限算不出"
    )
    AND (
      COALESCE("t1"."备案审查意见处理期限" IN ('逾期'), FALSE)
      AND (
        "t1"."备案审查意见处理期限到期日" IS NOT NULL
      )
      AND "t1"."备案审查意见处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."备案审查意见处理期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."备案审查意见处理期限止日" IS NULL
        )
        OR (
          "t1"."备案审查意见处理期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."处理备案审查意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."废止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."修改后重新发布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."备案审查意见处理期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."备案审查意见处理期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."备案审查意见处理期限" IN ('逾期'), FALSE)
        AND (
          "t0"."备案审查意见处理期限到期日" IS NOT NULL
        )
        AND "t0"."备案审查意见处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."备案审查意见处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."备案审查意见处理期限止日" IS NULL
          )
          OR (
            "t0"."备案审查意见处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."处理备案审查意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."废止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."修改后重新发布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政规范性文件.有效期届满按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."有效期届满止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."有效期届满" IN ('逾期'), FALSE)
        AND (
          "t1"."有效期届满到期日" IS NOT NULL
        )
        AND "t1"."有效期届满到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有效期届满止日" IS NULL
          ) OR (
            "t1"."有效期届满止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."有效期届满止日" IS NOT NULL
        )
        AND (
          "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."有效期届满" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."有效期届满" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."有效期届满止日" IS NOT NULL
            )
            AND (
              "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."有效期届满到期日" IS NOT NULL
            )
            AND (
              "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."有效期届满止日" IS NOT NULL
        )
        AND (
          "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."有效期届满" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."有效期届满" IN ('逾期'), FALSE)
        AND (
          "t1"."有效期届满到期日" IS NOT NULL
        )
        AND "t1"."有效期届满到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有效期届满止日" IS NULL
          ) OR (
            "t1"."有效期届满止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."有效期届满算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."有效期届满止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."有效期届满" IN ('逾期'), FALSE)
        AND (
          "t1"."有效期届满到期日" IS NOT NULL
        )
        AND "t1"."有效期届满到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有效期届满止日" IS NULL
          ) OR (
            "t1"."有效期届满止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."有效期届满止日" IS NOT NULL
        )
        AND (
          "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."有效期届满" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."有效期届满" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."有效期届满止日" IS NOT NULL
            )
            AND (
              "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."有效期届满到期日" IS NOT NULL
            )
            AND (
              "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."有效期届满止日" IS NOT NULL
        )
        AND (
          "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."有效期届满" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."有效期届满" IN ('逾期'), FALSE)
        AND (
          "t1"."有效期届满到期日" IS NOT NULL
        )
        AND "t1"."有效期届满到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有效期届满止日" IS NULL
          ) OR (
            "t1"."有效期届满止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."有效期届满算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."有效期届满止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."有效期届满" IN ('逾期'), FALSE)
        AND (
          "t1"."有效期届满到期日" IS NOT NULL
        )
        AND "t1"."有效期届满到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有效期届满止日" IS NULL
          ) OR (
            "t1"."有效期届满止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."有效期届满止日" IS NOT NULL
        )
        AND (
          "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."有效期届满" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."有效期届满" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."有效期届满止日" IS NOT NULL
            )
            AND (
              "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."有效期届满到期日" IS NOT NULL
            )
            AND (
              "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."有效期届满止日" IS NOT NULL
        )
        AND (
          "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."有效期届满" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."有效期届满" IN ('逾期'), FALSE)
        AND (
          "t1"."有效期届满到期日" IS NOT NULL
        )
        AND "t1"."有效期届满到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有效期届满止日" IS NULL
          ) OR (
            "t1"."有效期届满止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."有效期届满算不出"
    )
    AND (
      (
        "t1"."有效期届满止日" IS NOT NULL
      )
      AND (
        "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."有效期届满" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."有效期届满止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."有效期届满" IN ('逾期'), FALSE)
        AND (
          "t1"."有效期届满到期日" IS NOT NULL
        )
        AND "t1"."有效期届满到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有效期届满止日" IS NULL
          ) OR (
            "t1"."有效期届满止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."有效期届满止日" IS NOT NULL
        )
        AND (
          "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."有效期届满" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."有效期届满" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."有效期届满止日" IS NOT NULL
            )
            AND (
              "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."有效期届满到期日" IS NOT NULL
            )
            AND (
              "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."有效期届满止日" IS NOT NULL
        )
        AND (
          "t1"."有效期届满止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."有效期届满" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."有效期届满" IN ('逾期'), FALSE)
        AND (
          "t1"."有效期届满到期日" IS NOT NULL
        )
        AND "t1"."有效期届满到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有效期届满止日" IS NULL
          ) OR (
            "t1"."有效期届满止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."有效期届满算不出"
    )
    AND (
      COALESCE("t1"."有效期届满" IN ('逾期'), FALSE)
      AND (
        "t1"."有效期届满到期日" IS NOT NULL
      )
      AND "t1"."有效期届满到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."有效期届满止日" IS NULL
        ) OR (
          "t1"."有效期届满止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."废止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."宣布失效日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."期满失效日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."修改后重新发布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."有效期届满算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."有效期届满止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."有效期届满" IN ('逾期'), FALSE)
        AND (
          "t0"."有效期届满到期日" IS NOT NULL
        )
        AND "t0"."有效期届满到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."有效期届满到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."有效期届满止日" IS NULL
          ) OR (
            "t0"."有效期届满止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."废止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."宣布失效日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."期满失效日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."修改后重新发布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政规范性文件.清理落实期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."清理落实期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."清理落实期限" IN ('逾期'), FALSE)
        AND (
          "t1"."清理落实期限到期日" IS NOT NULL
        )
        AND "t1"."清理落实期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."清理落实期限止日" IS NULL
          ) OR (
            "t1"."清理落实期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."清理落实期限止日" IS NOT NULL
        )
        AND (
          "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."清理落实期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."清理落实期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."清理落实期限止日" IS NOT NULL
            )
            AND (
              "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."清理落实期限到期日" IS NOT NULL
            )
            AND (
              "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."清理落实期限止日" IS NOT NULL
        )
        AND (
          "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."清理落实期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."清理落实期限" IN ('逾期'), FALSE)
        AND (
          "t1"."清理落实期限到期日" IS NOT NULL
        )
        AND "t1"."清理落实期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."清理落实期限止日" IS NULL
          ) OR (
            "t1"."清理落实期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."清理落实期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."清理落实期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."清理落实期限" IN ('逾期'), FALSE)
        AND (
          "t1"."清理落实期限到期日" IS NOT NULL
        )
        AND "t1"."清理落实期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."清理落实期限止日" IS NULL
          ) OR (
            "t1"."清理落实期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."清理落实期限止日" IS NOT NULL
        )
        AND (
          "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."清理落实期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."清理落实期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."清理落实期限止日" IS NOT NULL
            )
            AND (
              "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."清理落实期限到期日" IS NOT NULL
            )
            AND (
              "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."清理落实期限止日" IS NOT NULL
        )
        AND (
          "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."清理落实期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."清理落实期限" IN ('逾期'), FALSE)
        AND (
          "t1"."清理落实期限到期日" IS NOT NULL
        )
        AND "t1"."清理落实期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."清理落实期限止日" IS NULL
          ) OR (
            "t1"."清理落实期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."清理落实期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."清理落实期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."清理落实期限" IN ('逾期'), FALSE)
        AND (
          "t1"."清理落实期限到期日" IS NOT NULL
        )
        AND "t1"."清理落实期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."清理落实期限止日" IS NULL
          ) OR (
            "t1"."清理落实期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."清理落实期限止日" IS NOT NULL
        )
        AND (
          "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."清理落实期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."清理落实期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."清理落实期限止日" IS NOT NULL
            )
            AND (
              "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."清理落实期限到期日" IS NOT NULL
            )
            AND (
              "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."清理落实期限止日" IS NOT NULL
        )
        AND (
          "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."清理落实期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."清理落实期限" IN ('逾期'), FALSE)
        AND (
          "t1"."清理落实期限到期日" IS NOT NULL
        )
        AND "t1"."清理落实期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."清理落实期限止日" IS NULL
          ) OR (
            "t1"."清理落实期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."清理落实期限算不出"
    )
    AND (
      (
        "t1"."清理落实期限止日" IS NOT NULL
      )
      AND (
        "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."清理落实期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."清理落实期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."清理落实期限" IN ('逾期'), FALSE)
        AND (
          "t1"."清理落实期限到期日" IS NOT NULL
        )
        AND "t1"."清理落实期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."清理落实期限止日" IS NULL
          ) OR (
            "t1"."清理落实期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."清理落实期限止日" IS NOT NULL
        )
        AND (
          "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."清理落实期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."清理落实期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."清理落实期限止日" IS NOT NULL
            )
            AND (
              "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."清理落实期限到期日" IS NOT NULL
            )
            AND (
              "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."清理落实期限止日" IS NOT NULL
        )
        AND (
          "t1"."清理落实期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."清理落实期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."清理落实期限" IN ('逾期'), FALSE)
        AND (
          "t1"."清理落实期限到期日" IS NOT NULL
        )
        AND "t1"."清理落实期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."清理落实期限止日" IS NULL
          ) OR (
            "t1"."清理落实期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."清理落实期限算不出"
    )
    AND (
      COALESCE("t1"."清理落实期限" IN ('逾期'), FALSE)
      AND (
        "t1"."清理落实期限到期日" IS NOT NULL
      )
      AND "t1"."清理落实期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."清理落实期限止日" IS NULL
        ) OR (
          "t1"."清理落实期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."废止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."宣布失效日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."期满失效日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."修改后重新发布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."清理落实期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."清理落实期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."清理落实期限" IN ('逾期'), FALSE)
        AND (
          "t0"."清理落实期限到期日" IS NOT NULL
        )
        AND "t0"."清理落实期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."清理落实期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."清理落实期限止日" IS NULL
          ) OR (
            "t0"."清理落实期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."废止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."宣布失效日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."期满失效日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."修改后重新发布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政规范性文件.上期结转件数
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
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 行政规范性文件.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政规范性文件.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已废止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已失效日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已被替代日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入未出台日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已废止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已失效日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已被替代日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入未出台日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政规范性文件.期末未结件数
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
  FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
