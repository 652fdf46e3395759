-- 应急物资.储备物资种数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."入库日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."出库日期" IS NULL
      ) OR (
        "t1"."出库日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."物资名称" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."物资名称", NFKC), '\s', '', 'g')) FILTER(WHERE
    (
      "t1"."入库日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."出库日期" IS NULL
      ) OR (
        "t1"."出库日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."物资名称" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_SUPPLY_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."入库日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."出库日期" IS NULL
      ) OR (
        "t0"."出库日期" >= CAST(%(as_of)s AS DATE)
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

-- 应急物资.储备点数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."入库日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."出库日期" IS NULL
      ) OR (
        "t1"."出库日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."存放地点" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."存放地点", NFKC), '\s', '', 'g')) FILTER(WHERE
    (
      "t1"."入库日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."出库日期" IS NULL
      ) OR (
        "t1"."出库日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."存放地点" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_SUPPLY_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."入库日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."出库日期" IS NULL
      ) OR (
        "t0"."出库日期" >= CAST(%(as_of)s AS DATE)
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

-- 应急物资.期末过期物资数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."入库日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."出库日期" IS NULL
      ) OR (
        "t1"."出库日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."轮换期限" IS NOT DISTINCT FROM '逾期'
      AND (
        (
          (
            "t1"."轮换期限止日" IS NOT NULL
          )
          AND (
            "t1"."轮换期限止日" <= CAST(%(as_of)s AS DATE)
          )
        )
        OR (
          (
            "t1"."轮换期限到期日" IS NOT NULL
          )
          AND (
            "t1"."轮换期限到期日" < CAST(%(as_of)s AS DATE)
          )
        )
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_SUPPLY_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."入库日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."出库日期" IS NULL
      ) OR (
        "t0"."出库日期" >= CAST(%(as_of)s AS DATE)
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

-- 应急物资.到期未处理物资数
SELECT
  COUNT(*) FILTER(WHERE
    LEDGER_ANY_WITHIN("t1"."有效期至（届满）", CAST(%(period_start)s AS DATE), CAST(%(as_of)s AS DATE))) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_SUPPLY_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND LEDGER_ANY_WITHIN("t0"."有效期至（届满）", CAST(%(period_start)s AS DATE), CAST(%(as_of)s AS DATE))
  OFFSET 0
) AS "t1"

-- 应急物资.到期前出库率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."出库日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."轮换期限" IN ('逾期'), FALSE)
        AND (
          "t1"."轮换期限到期日" IS NOT NULL
        )
        AND "t1"."轮换期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."轮换期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."轮换期限止日" IS NULL
          ) OR (
            "t1"."轮换期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."有效期至" IS NOT NULL
    )
    AND NOT (
      "t1"."轮换期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."出库日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."轮换期限" IN ('逾期'), FALSE)
        AND (
          "t1"."轮换期限到期日" IS NOT NULL
        )
        AND "t1"."轮换期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."轮换期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."轮换期限止日" IS NULL
          ) OR (
            "t1"."轮换期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."有效期至" IS NOT NULL
    )
    AND NOT (
      "t1"."轮换期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."出库日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."轮换期限" IN ('逾期'), FALSE)
        AND (
          "t1"."轮换期限到期日" IS NOT NULL
        )
        AND "t1"."轮换期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."轮换期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."轮换期限止日" IS NULL
          ) OR (
            "t1"."轮换期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."有效期至" IS NOT NULL
    )
    AND NOT (
      "t1"."轮换期限算不出"
    )
    AND (
      (
        "t1"."轮换期限止日" IS NOT NULL
      )
      AND (
        "t1"."轮换期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."轮换期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."出库日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."轮换期限" IN ('逾期'), FALSE)
        AND (
          "t1"."轮换期限到期日" IS NOT NULL
        )
        AND "t1"."轮换期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."轮换期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."轮换期限止日" IS NULL
          ) OR (
            "t1"."轮换期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."有效期至" IS NOT NULL
    )
    AND NOT (
      "t1"."轮换期限算不出"
    )
    AND (
      COALESCE("t1"."轮换期限" IN ('逾期'), FALSE)
      AND (
        "t1"."轮换期限到期日" IS NOT NULL
      )
      AND "t1"."轮换期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."轮换期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."轮换期限止日" IS NULL
        ) OR (
          "t1"."轮换期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."出库日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."轮换期限" IN ('逾期'), FALSE)
        AND (
          "t1"."轮换期限到期日" IS NOT NULL
        )
        AND "t1"."轮换期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."轮换期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."轮换期限止日" IS NULL
          ) OR (
            "t1"."轮换期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."有效期至" IS NOT NULL
    )
    AND "t1"."轮换期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_EMERGENCY_SUPPLY_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."出库日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."轮换期限" IN ('逾期'), FALSE)
        AND (
          "t0"."轮换期限到期日" IS NOT NULL
        )
        AND "t0"."轮换期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."轮换期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."轮换期限止日" IS NULL
          ) OR (
            "t0"."轮换期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"
