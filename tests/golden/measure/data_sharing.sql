-- 政务数据共享.申请件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务数据共享.同意件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务数据共享.提供件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务数据共享.按期提供率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提供期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提供期限到期日" IS NOT NULL
        )
        AND "t1"."提供期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提供期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提供期限止日" IS NULL
          ) OR (
            "t1"."提供期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."提供期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提供期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提供期限到期日" IS NOT NULL
        )
        AND "t1"."提供期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提供期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提供期限止日" IS NULL
          ) OR (
            "t1"."提供期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."提供期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提供期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提供期限到期日" IS NOT NULL
        )
        AND "t1"."提供期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提供期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提供期限止日" IS NULL
          ) OR (
            "t1"."提供期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."提供期限算不出"
    )
    AND (
      (
        "t1"."提供期限止日" IS NOT NULL
      )
      AND (
        "t1"."提供期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."提供期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提供期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提供期限到期日" IS NOT NULL
        )
        AND "t1"."提供期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提供期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提供期限止日" IS NULL
          ) OR (
            "t1"."提供期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."提供期限算不出"
    )
    AND (
      COALESCE("t1"."提供期限" IN ('逾期'), FALSE)
      AND (
        "t1"."提供期限到期日" IS NOT NULL
      )
      AND "t1"."提供期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."提供期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."提供期限止日" IS NULL
        ) OR (
          "t1"."提供期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提供期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提供期限到期日" IS NOT NULL
        )
        AND "t1"."提供期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提供期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提供期限止日" IS NULL
          ) OR (
            "t1"."提供期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."提供期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."提供期限" IN ('逾期'), FALSE)
        AND (
          "t0"."提供期限到期日" IS NOT NULL
        )
        AND "t0"."提供期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."提供期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."提供期限止日" IS NULL
          ) OR (
            "t0"."提供期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 政务数据共享.减少材料份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."减少材料份数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."减少材料份数") FILTER(WHERE
      "t1"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."减少材料份数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."提供数据日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务数据共享.无条件共享答复期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."无条件共享答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."无条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."无条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."无条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."无条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."无条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."无条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."无条件共享答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."无条件共享答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."无条件共享答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."无条件共享答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."无条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."无条件共享答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."无条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."无条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."无条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."无条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."无条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."无条件共享答复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."无条件共享答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."无条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."无条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."无条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."无条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."无条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."无条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."无条件共享答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."无条件共享答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."无条件共享答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."无条件共享答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."无条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."无条件共享答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."无条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."无条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."无条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."无条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."无条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."无条件共享答复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."无条件共享答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."无条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."无条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."无条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."无条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."无条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."无条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."无条件共享答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."无条件共享答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."无条件共享答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."无条件共享答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."无条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."无条件共享答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."无条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."无条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."无条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."无条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."无条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."无条件共享答复期限算不出"
    )
    AND (
      (
        "t1"."无条件共享答复期限止日" IS NOT NULL
      )
      AND (
        "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."无条件共享答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."无条件共享答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."无条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."无条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."无条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."无条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."无条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."无条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."无条件共享答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."无条件共享答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."无条件共享答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."无条件共享答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."无条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."无条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."无条件共享答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."无条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."无条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."无条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."无条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."无条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."无条件共享答复期限算不出"
    )
    AND (
      COALESCE("t1"."无条件共享答复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."无条件共享答复期限到期日" IS NOT NULL
      )
      AND "t1"."无条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."无条件共享答复期限止日" IS NULL
        )
        OR (
          "t1"."无条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."不同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."无条件共享答复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."无条件共享答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."无条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."无条件共享答复期限到期日" IS NOT NULL
        )
        AND "t0"."无条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."无条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."无条件共享答复期限止日" IS NULL
          )
          OR (
            "t0"."无条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."不同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政务数据共享.有条件共享答复期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."有条件共享答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."有条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."有条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."有条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."有条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."有条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."有条件共享答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."有条件共享答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."有条件共享答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."有条件共享答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."有条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."有条件共享答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."有条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."有条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."有条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."有条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."有条件共享答复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."有条件共享答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."有条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."有条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."有条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."有条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."有条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."有条件共享答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."有条件共享答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."有条件共享答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."有条件共享答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."有条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."有条件共享答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."有条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."有条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."有条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."有条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."有条件共享答复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."有条件共享答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."有条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."有条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."有条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."有条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."有条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."有条件共享答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."有条件共享答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."有条件共享答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."有条件共享答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."有条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."有条件共享答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."有条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."有条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."有条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."有条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."有条件共享答复期限算不出"
    )
    AND (
      (
        "t1"."有条件共享答复期限止日" IS NOT NULL
      )
      AND (
        "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."有条件共享答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."有条件共享答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."有条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."有条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."有条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."有条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."有条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."有条件共享答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."有条件共享答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."有条件共享答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."有条件共享答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."有条件共享答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."有条件共享答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."有条件共享答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."有条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."有条件共享答复期限到期日" IS NOT NULL
        )
        AND "t1"."有条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."有条件共享答复期限止日" IS NULL
          )
          OR (
            "t1"."有条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."有条件共享答复期限算不出"
    )
    AND (
      COALESCE("t1"."有条件共享答复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."有条件共享答复期限到期日" IS NOT NULL
      )
      AND "t1"."有条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."有条件共享答复期限止日" IS NULL
        )
        OR (
          "t1"."有条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."不同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."有条件共享答复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."有条件共享答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."有条件共享答复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."有条件共享答复期限到期日" IS NOT NULL
        )
        AND "t0"."有条件共享答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."有条件共享答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."有条件共享答复期限止日" IS NULL
          )
          OR (
            "t0"."有条件共享答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."不同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政务数据共享.校核纠错期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."校核纠错期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."校核纠错期限" IN ('逾期'), FALSE)
        AND (
          "t1"."校核纠错期限到期日" IS NOT NULL
        )
        AND "t1"."校核纠错期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."校核纠错期限止日" IS NULL
          ) OR (
            "t1"."校核纠错期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."校核纠错期限止日" IS NOT NULL
        )
        AND (
          "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."校核纠错期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."校核纠错期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."校核纠错期限止日" IS NOT NULL
            )
            AND (
              "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."校核纠错期限到期日" IS NOT NULL
            )
            AND (
              "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."校核纠错期限止日" IS NOT NULL
        )
        AND (
          "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."校核纠错期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."校核纠错期限" IN ('逾期'), FALSE)
        AND (
          "t1"."校核纠错期限到期日" IS NOT NULL
        )
        AND "t1"."校核纠错期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."校核纠错期限止日" IS NULL
          ) OR (
            "t1"."校核纠错期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."校核纠错期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."校核纠错期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."校核纠错期限" IN ('逾期'), FALSE)
        AND (
          "t1"."校核纠错期限到期日" IS NOT NULL
        )
        AND "t1"."校核纠错期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."校核纠错期限止日" IS NULL
          ) OR (
            "t1"."校核纠错期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."校核纠错期限止日" IS NOT NULL
        )
        AND (
          "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."校核纠错期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."校核纠错期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."校核纠错期限止日" IS NOT NULL
            )
            AND (
              "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."校核纠错期限到期日" IS NOT NULL
            )
            AND (
              "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."校核纠错期限止日" IS NOT NULL
        )
        AND (
          "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."校核纠错期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."校核纠错期限" IN ('逾期'), FALSE)
        AND (
          "t1"."校核纠错期限到期日" IS NOT NULL
        )
        AND "t1"."校核纠错期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."校核纠错期限止日" IS NULL
          ) OR (
            "t1"."校核纠错期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."校核纠错期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."校核纠错期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."校核纠错期限" IN ('逾期'), FALSE)
        AND (
          "t1"."校核纠错期限到期日" IS NOT NULL
        )
        AND "t1"."校核纠错期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."校核纠错期限止日" IS NULL
          ) OR (
            "t1"."校核纠错期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."校核纠错期限止日" IS NOT NULL
        )
        AND (
          "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."校核纠错期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."校核纠错期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."校核纠错期限止日" IS NOT NULL
            )
            AND (
              "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."校核纠错期限到期日" IS NOT NULL
            )
            AND (
              "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."校核纠错期限止日" IS NOT NULL
        )
        AND (
          "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."校核纠错期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."校核纠错期限" IN ('逾期'), FALSE)
        AND (
          "t1"."校核纠错期限到期日" IS NOT NULL
        )
        AND "t1"."校核纠错期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."校核纠错期限止日" IS NULL
          ) OR (
            "t1"."校核纠错期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."校核纠错期限算不出"
    )
    AND (
      (
        "t1"."校核纠错期限止日" IS NOT NULL
      )
      AND (
        "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."校核纠错期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."校核纠错期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."校核纠错期限" IN ('逾期'), FALSE)
        AND (
          "t1"."校核纠错期限到期日" IS NOT NULL
        )
        AND "t1"."校核纠错期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."校核纠错期限止日" IS NULL
          ) OR (
            "t1"."校核纠错期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."校核纠错期限止日" IS NOT NULL
        )
        AND (
          "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."校核纠错期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."校核纠错期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."校核纠错期限止日" IS NOT NULL
            )
            AND (
              "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."校核纠错期限到期日" IS NOT NULL
            )
            AND (
              "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."校核纠错期限止日" IS NOT NULL
        )
        AND (
          "t1"."校核纠错期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."校核纠错期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."校核纠错期限" IN ('逾期'), FALSE)
        AND (
          "t1"."校核纠错期限到期日" IS NOT NULL
        )
        AND "t1"."校核纠错期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."校核纠错期限止日" IS NULL
          ) OR (
            "t1"."校核纠错期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."校核纠错期限算不出"
    )
    AND (
      COALESCE("t1"."校核纠错期限" IN ('逾期'), FALSE)
      AND (
        "t1"."校核纠错期限到期日" IS NOT NULL
      )
      AND "t1"."校核纠错期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."校核纠错期限止日" IS NULL
        ) OR (
          "t1"."校核纠错期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."更正或者更新日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."不同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."校核纠错期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."校核纠错期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."校核纠错期限" IN ('逾期'), FALSE)
        AND (
          "t0"."校核纠错期限到期日" IS NOT NULL
        )
        AND "t0"."校核纠错期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."校核纠错期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."校核纠错期限止日" IS NULL
          ) OR (
            "t0"."校核纠错期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."更正或者更新日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."不同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政务数据共享.目录更新期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."目录更新期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."目录更新期限" IN ('逾期'), FALSE)
        AND (
          "t1"."目录更新期限到期日" IS NOT NULL
        )
        AND "t1"."目录更新期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."目录更新期限止日" IS NULL
          ) OR (
            "t1"."目录更新期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."目录更新期限止日" IS NOT NULL
        )
        AND (
          "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."目录更新期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."目录更新期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."目录更新期限止日" IS NOT NULL
            )
            AND (
              "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."目录更新期限到期日" IS NOT NULL
            )
            AND (
              "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."目录更新期限止日" IS NOT NULL
        )
        AND (
          "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."目录更新期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."目录更新期限" IN ('逾期'), FALSE)
        AND (
          "t1"."目录更新期限到期日" IS NOT NULL
        )
        AND "t1"."目录更新期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."目录更新期限止日" IS NULL
          ) OR (
            "t1"."目录更新期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."目录更新期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."目录更新期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."目录更新期限" IN ('逾期'), FALSE)
        AND (
          "t1"."目录更新期限到期日" IS NOT NULL
        )
        AND "t1"."目录更新期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."目录更新期限止日" IS NULL
          ) OR (
            "t1"."目录更新期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."目录更新期限止日" IS NOT NULL
        )
        AND (
          "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."目录更新期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."目录更新期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."目录更新期限止日" IS NOT NULL
            )
            AND (
              "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."目录更新期限到期日" IS NOT NULL
            )
            AND (
              "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."目录更新期限止日" IS NOT NULL
        )
        AND (
          "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."目录更新期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."目录更新期限" IN ('逾期'), FALSE)
        AND (
          "t1"."目录更新期限到期日" IS NOT NULL
        )
        AND "t1"."目录更新期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."目录更新期限止日" IS NULL
          ) OR (
            "t1"."目录更新期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."目录更新期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."目录更新期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."目录更新期限" IN ('逾期'), FALSE)
        AND (
          "t1"."目录更新期限到期日" IS NOT NULL
        )
        AND "t1"."目录更新期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."目录更新期限止日" IS NULL
          ) OR (
            "t1"."目录更新期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."目录更新期限止日" IS NOT NULL
        )
        AND (
          "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."目录更新期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."目录更新期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."目录更新期限止日" IS NOT NULL
            )
            AND (
              "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."目录更新期限到期日" IS NOT NULL
            )
            AND (
              "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."目录更新期限止日" IS NOT NULL
        )
        AND (
          "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."目录更新期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."目录更新期限" IN ('逾期'), FALSE)
        AND (
          "t1"."目录更新期限到期日" IS NOT NULL
        )
        AND "t1"."目录更新期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."目录更新期限止日" IS NULL
          ) OR (
            "t1"."目录更新期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."目录更新期限算不出"
    )
    AND (
      (
        "t1"."目录更新期限止日" IS NOT NULL
      )
      AND (
        "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."目录更新期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."目录更新期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."目录更新期限" IN ('逾期'), FALSE)
        AND (
          "t1"."目录更新期限到期日" IS NOT NULL
        )
        AND "t1"."目录更新期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."目录更新期限止日" IS NULL
          ) OR (
            "t1"."目录更新期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."目录更新期限止日" IS NOT NULL
        )
        AND (
          "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."目录更新期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."目录更新期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."目录更新期限止日" IS NOT NULL
            )
            AND (
              "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."目录更新期限到期日" IS NOT NULL
            )
            AND (
              "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."目录更新期限止日" IS NOT NULL
        )
        AND (
          "t1"."目录更新期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."目录更新期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."目录更新期限" IN ('逾期'), FALSE)
        AND (
          "t1"."目录更新期限到期日" IS NOT NULL
        )
        AND "t1"."目录更新期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."目录更新期限止日" IS NULL
          ) OR (
            "t1"."目录更新期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."目录更新期限算不出"
    )
    AND (
      COALESCE("t1"."目录更新期限" IN ('逾期'), FALSE)
      AND (
        "t1"."目录更新期限到期日" IS NOT NULL
      )
      AND "t1"."目录更新期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."目录更新期限止日" IS NULL
        ) OR (
          "t1"."目录更新期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."更正或者更新日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."不同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."目录更新期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."目录更新期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."目录更新期限" IN ('逾期'), FALSE)
        AND (
          "t0"."目录更新期限到期日" IS NOT NULL
        )
        AND "t0"."目录更新期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."目录更新期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."目录更新期限止日" IS NULL
          ) OR (
            "t0"."目录更新期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."更正或者更新日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."不同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政务数据共享.上期结转件数
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
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政务数据共享.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务数据共享.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入未同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入未同意日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政务数据共享.期末未结件数
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
  FROM LEDGER_DATA_SHARING_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
