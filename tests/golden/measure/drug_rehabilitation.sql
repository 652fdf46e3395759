-- 社区戒毒与社区康复.接收人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."报到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DRUG_REHABILITATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."报到日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区戒毒与社区康复.解除人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DRUG_REHABILITATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区戒毒与社区康复.社区戒毒期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."社区戒毒期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."社区戒毒期限" IN ('逾期'), FALSE)
        AND (
          "t1"."社区戒毒期限到期日" IS NOT NULL
        )
        AND "t1"."社区戒毒期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."社区戒毒期限止日" IS NULL
          ) OR (
            "t1"."社区戒毒期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."社区戒毒期限止日" IS NOT NULL
        )
        AND (
          "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."社区戒毒期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."社区戒毒期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."社区戒毒期限止日" IS NOT NULL
            )
            AND (
              "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."社区戒毒期限到期日" IS NOT NULL
            )
            AND (
              "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."社区戒毒期限止日" IS NOT NULL
        )
        AND (
          "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."社区戒毒期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."社区戒毒期限" IN ('逾期'), FALSE)
        AND (
          "t1"."社区戒毒期限到期日" IS NOT NULL
        )
        AND "t1"."社区戒毒期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."社区戒毒期限止日" IS NULL
          ) OR (
            "t1"."社区戒毒期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."社区戒毒期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."社区戒毒期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."社区戒毒期限" IN ('逾期'), FALSE)
        AND (
          "t1"."社区戒毒期限到期日" IS NOT NULL
        )
        AND "t1"."社区戒毒期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."社区戒毒期限止日" IS NULL
          ) OR (
            "t1"."社区戒毒期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."社区戒毒期限止日" IS NOT NULL
        )
        AND (
          "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."社区戒毒期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."社区戒毒期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."社区戒毒期限止日" IS NOT NULL
            )
            AND (
              "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."社区戒毒期限到期日" IS NOT NULL
            )
            AND (
              "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."社区戒毒期限止日" IS NOT NULL
        )
        AND (
          "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."社区戒毒期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."社区戒毒期限" IN ('逾期'), FALSE)
        AND (
          "t1"."社区戒毒期限到期日" IS NOT NULL
        )
        AND "t1"."社区戒毒期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."社区戒毒期限止日" IS NULL
          ) OR (
            "t1"."社区戒毒期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."社区戒毒期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."社区戒毒期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."社区戒毒期限" IN ('逾期'), FALSE)
        AND (
          "t1"."社区戒毒期限到期日" IS NOT NULL
        )
        AND "t1"."社区戒毒期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."社区戒毒期限止日" IS NULL
          ) OR (
            "t1"."社区戒毒期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."社区戒毒期限止日" IS NOT NULL
        )
        AND (
          "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."社区戒毒期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."社区戒毒期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."社区戒毒期限止日" IS NOT NULL
            )
            AND (
              "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."社区戒毒期限到期日" IS NOT NULL
            )
            AND (
              "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."社区戒毒期限止日" IS NOT NULL
        )
        AND (
          "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."社区戒毒期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."社区戒毒期限" IN ('逾期'), FALSE)
        AND (
          "t1"."社区戒毒期限到期日" IS NOT NULL
        )
        AND "t1"."社区戒毒期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."社区戒毒期限止日" IS NULL
          ) OR (
            "t1"."社区戒毒期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."社区戒毒期限算不出"
    )
    AND (
      (
        "t1"."社区戒毒期限止日" IS NOT NULL
      )
      AND (
        "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."社区戒毒期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."社区戒毒期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."社区戒毒期限" IN ('逾期'), FALSE)
        AND (
          "t1"."社区戒毒期限到期日" IS NOT NULL
        )
        AND "t1"."社区戒毒期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."社区戒毒期限止日" IS NULL
          ) OR (
            "t1"."社区戒毒期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."社区戒毒期限止日" IS NOT NULL
        )
        AND (
          "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."社区戒毒期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."社区戒毒期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."社区戒毒期限止日" IS NOT NULL
            )
            AND (
              "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."社区戒毒期限到期日" IS NOT NULL
            )
            AND (
              "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."社区戒毒期限止日" IS NOT NULL
        )
        AND (
          "t1"."社区戒毒期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."社区戒毒期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."社区戒毒期限" IN ('逾期'), FALSE)
        AND (
          "t1"."社区戒毒期限到期日" IS NOT NULL
        )
        AND "t1"."社区戒毒期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."社区戒毒期限止日" IS NULL
          ) OR (
            "t1"."社区戒毒期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."社区戒毒期限算不出"
    )
    AND (
      COALESCE("t1"."社区戒毒期限" IN ('逾期'), FALSE)
      AND (
        "t1"."社区戒毒期限到期日" IS NOT NULL
      )
      AND "t1"."社区戒毒期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."社区戒毒期限止日" IS NULL
        ) OR (
          "t1"."社区戒毒期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."社区戒毒期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_DRUG_REHABILITATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."社区戒毒期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."社区戒毒期限" IN ('逾期'), FALSE)
        AND (
          "t0"."社区戒毒期限到期日" IS NOT NULL
        )
        AND "t0"."社区戒毒期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."社区戒毒期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."社区戒毒期限止日" IS NULL
          ) OR (
            "t0"."社区戒毒期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 社区戒毒与社区康复.上期结转件数
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
  FROM LEDGER_DRUG_REHABILITATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 社区戒毒与社区康复.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DRUG_REHABILITATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区戒毒与社区康复.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DRUG_REHABILITATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 社区戒毒与社区康复.期末未结件数
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
  FROM LEDGER_DRUG_REHABILITATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
